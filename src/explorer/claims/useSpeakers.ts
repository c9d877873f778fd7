import { useEffect, useState } from 'preact/hooks'
import { request } from '../api/request.ts'
import type { Row } from '../browse/List.ts'
import { ENTITY_LISTS } from '../browse/lists.ts'
import { fromSearch, SPEAKS, variablesOf } from '../browse/Narrowing.ts'

/** Who says something, those with the most claims first; null until they are there. */
export function useSpeakers(): readonly Row[] | null {
  const [speakers, setSpeakers] = useState<readonly Row[] | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    const lists = ENTITY_LISTS.filter(({ speaks }) => speaks).map(async (list) => {
      const variables = variablesOf(list, { ...fromSearch(`?${SPEAKS}=true`, list), rows: 100 }, null)
      return (await request(list.operation, variables, controller.signal)).page.nodes
    })
    Promise.all(lists).then(
      (pages) => setSpeakers(pages.flat().sort((a, b) => saidBy(b) - saidBy(a))),
      // Without them, the page has one way less to narrow its list.
      () => undefined,
    )
    return () => controller.abort()
  }, [])
  return speakers
}

/** How many claims a speaker has made. */
export const saidBy = ({ statements }: Row): number => statements?.totalCount ?? 0

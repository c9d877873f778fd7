import { relationshipOf } from '../model/ids.ts'
import { pageArguments } from '../plan/pageArguments.ts'
import { readBound } from '../plan/readBound.ts'
import { readValue } from '../plan/readValue.ts'
import { untilAborted } from '../util/untilAborted.ts'
import type { FullText } from './FullText.ts'
import type { Statement } from './Statement.ts'
import type { Source, Template } from './Template.ts'

type Variables = Readonly<Record<string, unknown>>

/** Puts the values of variables into a statement, as parameters. */
export async function bind(
  { text, params }: Template,
  variables: Variables,
  fullText: FullText,
  signal?: AbortSignal,
): Promise<Statement> {
  const values: Record<string, unknown> = {}
  for (const name in params) {
    const source = params[name] as Source
    values[name] =
      source.kind === 'search'
        ? await untilAborted(signal, fullText.ask(source.index, String(readValue(source.text, variables))))
        : evaluate(source, variables)
  }
  return { text, params: values }
}

function evaluate(source: Exclude<Source, { kind: 'search' }>, variables: Variables): unknown {
  switch (source.kind) {
    case 'id':
      return readValue(source.id, variables)
    case 'sourceOf':
      return relationshipOf(String(readValue(source.id, variables))).source
    case 'limit':
      return pageArguments(source.page, variables).size + 1
    case 'cursor':
      return pageArguments(source.page, variables)[source.side]?.[source.index]
    case 'value':
      return readValue(source.value, variables)
    case 'ids':
      return [readValue(source.ids, variables)].flat().map(String)
    case 'idsOf':
      return idsOf(source, variables)
    case 'endsOf':
      return idsOf(source, variables).map((id) => {
        const { source, target } = relationshipOf(id)
        return [id, source, target]
      })
    case 'bound':
      return readBound(source.bound, variables)
  }
}

function idsOf(
  { ids, prefixes }: Extract<Source, { readonly prefixes: readonly string[] }>,
  variables: Variables,
): readonly string[] {
  const all = new Set([readValue(ids, variables)].flat().map(String))
  return [...all].filter((id) => prefixes.includes(id.slice(0, Math.max(0, id.indexOf(':')))))
}

import { DEFAULT_PATH, fromSearch, toSearch } from '../address/View.ts'
import { type FrontQuery, Ways } from '../api/operations.ts'
import { entityAddress, searchAddress } from '../parts/addresses.ts'
import type { LinkedEntity } from '../parts/EntityLink.tsx'
import { Icon } from '../parts/Icon.tsx'
import { useAnswer } from '../parts/useAnswer.ts'
import { CLAIM_KINDS } from '../words/claims.ts'
import { dayInWords } from '../words/dates.ts'
import { spokenOf } from './spokenOf.ts'

interface Question {
  readonly address: string
  readonly words: string
  /** What the answer has. */
  readonly answer: string
}

/** Questions that the graph answers: none whose answer is empty. */
export function Questions({ front }: { readonly front: FrontQuery }) {
  const path = usePathQuestion(front)
  const questions = [path, disagreement(front), day(front), promises(front), heavy(front), speaker(front)]
  const asked = questions.filter((each) => each !== null)
  if (asked.length === 0) return null
  return (
    <section>
      <h2 class="h2">Ask something</h2>
      <ul class="qs">
        {asked.map(({ address, words, answer }) => (
          <li key={words}>
            <a href={address}>
              <b dir="auto">{words}</b>
              <span>{answer}</span>
              <Icon name="right" />
            </a>
          </li>
        ))}
      </ul>
      <p class="small aside">
        For developers: <a href="/graphql">GraphQL playground</a> · <a href="/schema.graphql">schema</a>
      </p>
    </section>
  )
}

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/** How somebody is tied to an event that no fact ties them to. */
function usePathQuestion({ articles }: FrontQuery): Question | null {
  const [from, to] = farApart(articles.nodes) ?? [null, null]
  const { data } = useAnswer(Ways, { from: from?.id ?? '', to: to?.id ?? '', maxLength: DEFAULT_PATH })
  const length = data?.paths[0]?.relationships.length
  if (!from || !to || length === undefined) return null
  const path = { from: from.id, to: to.id, maxLength: DEFAULT_PATH }
  return {
    address: `/explore${toSearch({ ...fromSearch(''), path })}`,
    words: `How is ${from.name} tied to ${to.name}?`,
    answer: `${counted(length, 'fact', 'facts')} between them`,
  }
}

function farApart(articles: FrontQuery['articles']['nodes']): readonly [LinkedEntity, LinkedEntity] | null {
  for (const article of articles) {
    const entities = spokenOf(article)
    const somebody = entities.find(({ __typename, anonymous }) => __typename === 'Person' && !anonymous)
    const tied = new Set(
      article.evidence.nodes.flatMap(({ supports }) =>
        supports.flatMap((each) =>
          each.__typename === 'Relationship' && [each.source.id, each.target.id].includes(somebody?.id ?? '')
            ? [each.source.id, each.target.id]
            : [],
        ),
      ),
    )
    const event = entities.find(({ __typename, id }) => __typename === 'Event' && !tied.has(id))
    if (somebody && event) return [somebody, event]
  }
  return null
}

function disagreement({ contested, differing }: FrontQuery): Question | null {
  const parts = [
    contested.totalCount > 0 ? counted(contested.totalCount, 'claim', 'claims') : null,
    differing.totalCount > 0 ? counted(differing.totalCount, 'entry', 'entries') : null,
  ].filter((each) => each !== null)
  if (parts.length === 0) return null
  return { address: '/claims#differ', words: 'Where do the sources disagree?', answer: `Over ${parts.join(' and ')}` }
}

function day({ days }: FrontQuery): Question | null {
  const [busiest] = days.counts.filter(({ key }) => key !== null).sort((a, b) => b.count - a.count)
  if (!busiest?.key) return null
  const words = dayInWords(busiest.key)
  return {
    address: searchAddress(words),
    words: `What happened on ${words}?`,
    answer: counted(busiest.count, 'event', 'events'),
  }
}

function promises({ claims }: FrontQuery): Question | null {
  const count = claims.counts.find(({ key }) => key === 'COMMITMENT')?.count ?? 0
  if (count === 0) return null
  return {
    address: '/claims?kind=COMMITMENT#all',
    words: 'Who promised what?',
    answer: `${counted(count, 'promise', 'promises')}, word for word`,
  }
}

function heavy({ claims }: FrontQuery): Question | null {
  const kinds = Object.entries(CLAIM_KINDS).flatMap(([kind, { isHeavy }]) => (isHeavy ? [kind] : []))
  const count = claims.counts.reduce((sum, each) => sum + (kinds.includes(each.key ?? '') ? each.count : 0), 0)
  if (count === 0) return null
  return {
    address: '/claims#heavy',
    words: 'Who accuses, threatens or demands?',
    answer: `${counted(count, 'claim', 'claims')}, reported as said`,
  }
}

/** Who says most in the newest articles. */
function speaker({ articles }: FrontQuery): Question | null {
  const said = new Map<string, { readonly entity: LinkedEntity; readonly claims: Set<string> }>()
  for (const each of articles.nodes.flatMap(({ evidence }) => evidence.nodes.flatMap(({ supports }) => supports))) {
    if (each.__typename !== 'Claim') continue
    for (const entity of each.speakers.nodes) {
      const known = said.get(entity.id) ?? { entity, claims: new Set<string>() }
      known.claims.add(each.id)
      said.set(entity.id, known)
    }
  }
  const [most] = [...said.values()]
    .filter(({ entity }) => !entity.anonymous)
    .sort((a, b) => b.claims.size - a.claims.size)
  if (!most) return null
  return {
    address: `${entityAddress(most.entity.id)}#said`,
    words: `What did ${most.entity.name} say?`,
    answer: 'In the words of the articles',
  }
}

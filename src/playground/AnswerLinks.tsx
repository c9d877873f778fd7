import { useGraphiQL } from '@graphiql/react'
import { useMemo } from 'react'
import { graphLinks } from './graphLinks.ts'

/** What the shown answer speaks of and the explorer has pages of, as links. */
export function AnswerLinks() {
  const answer = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.response)
  const links = useMemo(() => graphLinks(answer ?? ''), [answer])
  if (links.length === 0) return null
  return (
    <nav className="answer-links" aria-labelledby="answer-links">
      <h2 id="answer-links">In this answer</h2>
      <ul>
        {links.map(({ id, name, path }) => (
          <li key={id}>
            <a href={path} title={id}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import { GraphiQL } from 'graphiql'
import { AnswerLinks } from './AnswerLinks.tsx'
import { EditorSetup } from './EditorSetup.tsx'
import { fetcher } from './fetcher.ts'
import type { OpenedQuery } from './openedQuery.ts'
import type { QueryTab } from './readmeTabs.ts'

interface PlaygroundProps {
  /** What is there on the first visit. Whoever comes again finds the tabs that were left. */
  readonly examples: readonly QueryTab[]
  /** Shown in a tab of its own, before what was open last. */
  readonly opened: OpenedQuery | undefined
}

export function Playground({ examples, opened }: PlaygroundProps) {
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={[...(opened ? [opened] : []), ...examples]}
      {...(opened && { initialQuery: opened.query, initialVariables: opened.variables ?? '' })}
      // Where there is room: else, who comes to a query that has some does not see them.
      defaultEditorToolsVisibility={matchMedia('(min-width: 701px)').matches}
      inputValueDeprecation
    >
      <GraphiQL.Logo>
        <h1>newsgraph playground</h1>
        <a href="/explore">Explorer</a>
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <AnswerLinks />
      </GraphiQL.Footer>
      <EditorSetup operationName={opened?.operationName} />
    </GraphiQL>
  )
}

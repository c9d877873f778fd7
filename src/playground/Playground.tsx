import { GraphiQL } from 'graphiql'
import { AnswerLinks } from './AnswerLinks.tsx'
import { EditorSetup } from './EditorSetup.tsx'
import { fetcher } from './fetcher.ts'
import type { OpenedQuery } from './openedQuery.ts'
import type { QueryTab } from './readmeTabs.ts'

interface PlaygroundProps {
  /** Tabs on the first visit. Later visits restore the user's tabs. */
  readonly examples: readonly QueryTab[]
  /** A query in the address, shown in the first tab. */
  readonly opened: OpenedQuery | undefined
}

export function Playground({ examples, opened }: PlaygroundProps) {
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={[...(opened ? [opened] : []), ...examples]}
      {...(opened && { initialQuery: opened.query, initialVariables: opened.variables ?? '' })}
      // Show variables if there is room, so that users see those of the examples.
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

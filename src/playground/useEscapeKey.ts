import { useGraphiQL, useMonaco } from '@graphiql/react'
import { useEffect } from 'react'

/** Contexts in which Escape closes something else first. */
const OPEN = [
  'suggestWidgetVisible',
  'findWidgetVisible',
  'parameterHintsVisible',
  'editorHoverVisible',
  'editorHasSelection',
  'editorHasMultipleSelections',
  'inSnippetMode',
]

/**
 * Escape leaves an editor, as Enter enters it: inside, Tab is text, so keyboard users could not leave. A label tells this to
 * screen readers.
 */
export function useEscapeKey(): void {
  const monaco = useMonaco((state) => state.monaco)
  const query = useGraphiQL((state) => state.queryEditor)
  const variables = useGraphiQL((state) => state.variableEditor)
  const headers = useGraphiQL((state) => state.headerEditor)
  const response = useGraphiQL((state) => state.responseEditor)
  useEffect(() => {
    if (!monaco) return
    const actions = Object.entries({ Query: query, Variables: variables, Headers: headers, Answer: response }).map(
      ([name, editor]) => {
        const container = editor?.getContainerDomNode()
        container?.setAttribute('role', 'group')
        container?.setAttribute('aria-label', `${name}: Enter leads into it, Escape out of it`)
        return editor?.addAction({
          id: 'newsgraph-leave',
          label: 'Leave the editor',
          keybindings: [monaco.KeyCode.Escape],
          precondition: OPEN.map((key) => `!${key}`).join(' && '),
          run: () => container?.focus(),
        })
      },
    )
    return () => {
      for (const action of actions) action?.dispose()
    }
  }, [monaco, query, variables, headers, response])
}

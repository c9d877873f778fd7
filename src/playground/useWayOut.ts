import { useGraphiQL, useMonaco } from '@graphiql/react'
import { useEffect } from 'react'

/** Escape closes these first. */
const OPEN = [
  'suggestWidgetVisible',
  'findWidgetVisible',
  'parameterHintsVisible',
  'editorHoverVisible',
  'editorHasSelection',
  'editorHasMultipleSelections',
  'inSnippetMode',
]

/** Escape leads out of an editor, as Enter leads into it: within it, Tab is text, and who has no mouse would be caught. */
export function useWayOut(): void {
  const monaco = useMonaco((state) => state.monaco)
  const editors = useGraphiQL(({ queryEditor, variableEditor, headerEditor, responseEditor }) => [
    queryEditor,
    variableEditor,
    headerEditor,
    responseEditor,
  ])
  useEffect(() => {
    if (!monaco) return
    const actions = editors.map((editor) =>
      editor?.addAction({
        id: 'newsgraph-leave',
        label: 'Leave the editor',
        keybindings: [monaco.KeyCode.Escape],
        precondition: OPEN.map((key) => `!${key}`).join(' && '),
        run: () => editor.getContainerDomNode().focus(),
      }),
    )
    return () => {
      for (const action of actions) action?.dispose()
    }
  }, [monaco, editors])
}

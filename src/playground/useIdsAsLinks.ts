import { useGraphiQL, useMonaco } from '@graphiql/react'
import { useEffect } from 'react'
import { explorerPath } from './graphLinks.ts'

/** A text of JSON that could be an id. */
const ID = /(?<=")[^":\s\\]+:[^"\s\\]+(?=")/g

/** In the answer, and nowhere else that is JSON, ids of entities and articles can be followed to the explorer. */
export function useIdsAsLinks(): void {
  const monaco = useMonaco((state) => state.monaco)
  const editor = useGraphiQL((state) => state.responseEditor)
  useEffect(() => {
    if (!monaco || !editor) return
    const provider = monaco.languages.registerLinkProvider('json', {
      provideLinks: (model) => ({
        links: model === editor.getModel() ? linksIn(model.getValue(), (offset) => model.getPositionAt(offset)) : [],
      }),
    })
    return () => provider.dispose()
  }, [monaco, editor])
}

function linksIn(text: string, positionAt: (offset: number) => { lineNumber: number; column: number }) {
  return [...text.matchAll(ID)].flatMap(({ 0: id, index }) => {
    const path = explorerPath(id)
    if (path === undefined) return []
    const { lineNumber, column } = positionAt(index)
    const range = {
      startLineNumber: lineNumber,
      startColumn: column,
      endLineNumber: lineNumber,
      endColumn: column + id.length,
    }
    // Absolute: the editor takes anything else for a file.
    return [{ range, url: new URL(path, location.href).href, tooltip: `Open ${id} in the explorer` }]
  })
}

import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useEffect, useRef } from 'react'

/** Chooses an operation by its name once the document is read, and puts the cursor there: Ctrl-Enter runs where it is. */
export function useOperation(name: string | undefined): void {
  const operations = useGraphiQL((state) => state.operations)
  const editor = useGraphiQL((state) => state.queryEditor)
  const { setOperationName } = useGraphiQLActions()
  const isDone = useRef(false)
  useEffect(() => {
    if (name === undefined || isDone.current || !operations || !editor) return
    isDone.current = true
    const start = operations.find((operation) => operation.name?.value === name)?.loc?.start
    const position = start !== undefined && editor.getModel()?.getPositionAt(start)
    if (!position) return
    editor.setPosition(position)
    editor.revealPositionInCenter(position)
    setOperationName(name)
  }, [name, operations, editor, setOperationName])
}

import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useEffect } from 'react'
import { useEditorLook } from './useEditorLook.ts'
import { useEscapeKey } from './useEscapeKey.ts'
import { useIdsAsLinks } from './useIdsAsLinks.ts'
import { useOperation } from './useOperation.ts'
import { useReadableRoles } from './useReadableRoles.ts'

interface EditorSetupProps {
  /** The operation to run if an opened query has several. */
  readonly operationName: string | undefined
}

/** Our changes to GraphiQL's editors. They are hooks, which must run inside GraphiQL. */
export function EditorSetup({ operationName }: EditorSetupProps) {
  useEditorLook()
  useIdsAsLinks()
  useEscapeKey()
  useSystemTheme()
  useReadableRoles()
  useOperation(operationName)
  return null
}

/** Follows the system's color scheme while the page is open. GraphiQL does so itself, except for its editors. */
function useSystemTheme(): void {
  const theme = useGraphiQL((state) => state.theme)
  const { setTheme } = useGraphiQLActions()
  useEffect(() => {
    if (theme !== null) return
    const system = matchMedia('(prefers-color-scheme: dark)')
    const follow = () => setTheme(null)
    system.addEventListener('change', follow)
    return () => system.removeEventListener('change', follow)
  }, [theme, setTheme])
}

import { useEditorLook } from './useEditorLook.ts'
import { useEscapeKey } from './useEscapeKey.ts'
import { useIdsAsLinks } from './useIdsAsLinks.ts'
import { useOperation } from './useOperation.ts'
import { useReadableRoles } from './useReadableRoles.ts'
import { useSystemTheme } from './useSystemTheme.ts'

interface EditorSetupProps {
  /** Which operation of an opened query is meant, where it has several. */
  readonly operationName: string | undefined
}

/** What is different here from every GraphiQL. Hooks, for they need GraphiQL around them. */
export function EditorSetup({ operationName }: EditorSetupProps) {
  useEditorLook()
  useIdsAsLinks()
  useEscapeKey()
  useSystemTheme()
  useReadableRoles()
  useOperation(operationName)
  return null
}

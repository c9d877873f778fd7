import { useIdsAsLinks } from './useIdsAsLinks.ts'
import { useOperation } from './useOperation.ts'
import { useSystemTheme } from './useSystemTheme.ts'
import { useWayOut } from './useWayOut.ts'

interface EditorHabitsProps {
  /** Which operation of an opened query is meant, where it has several. */
  readonly operationName: string | undefined
}

/** What the editors do here beyond what they do in every GraphiQL. Hooks, for they need GraphiQL around them. */
export function EditorHabits({ operationName }: EditorHabitsProps) {
  useIdsAsLinks()
  useWayOut()
  useSystemTheme()
  useOperation(operationName)
  return null
}

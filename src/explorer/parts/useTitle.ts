import { useEffect } from 'preact/hooks'

/** Names the window after what is shown, once its name is there. */
export function useTitle(name: string | null): void {
  useEffect(() => {
    if (!name) return
    document.title = `${name} · newsgraph`
    return () => {
      document.title = 'newsgraph'
    }
  }, [name])
}

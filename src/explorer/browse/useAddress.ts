import { useEffect, useState } from 'preact/hooks'

/** The part of the address after `?`, and how to change it: each change is a step that Back takes back. */
export function useAddress(): readonly [search: string, go: (search: string) => void] {
  const [search, setSearch] = useState(location.search)
  useEffect(() => {
    const onBack = () => setSearch(location.search)
    addEventListener('popstate', onBack)
    return () => removeEventListener('popstate', onBack)
  }, [])
  return [
    search,
    (next) => {
      if (next === location.search) return
      history.pushState(null, '', location.pathname + next)
      setSearch(next)
    },
  ]
}

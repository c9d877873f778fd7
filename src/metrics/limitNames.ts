/** How long a name may be. Names come from clients, and are kept as long as the process lives. */
const LONGEST = 100

/** The first `most` names that come, each as itself, and `other` for all others: whoever makes names up gets no further. */
export function limitNames(most: number): (name: string | undefined) => string {
  const known = new Set<string>()
  return (name) => {
    if (name === undefined) return 'anonymous'
    if (known.has(name)) return name
    if (known.size === most || name.length > LONGEST) return 'other'
    known.add(name)
    return name
  }
}

/** Sorts by id, in UTF-16 code units: the same in every locale. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compare(a.id, b.id)

/** Compares texts by their UTF-16 code units, for `sort`. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

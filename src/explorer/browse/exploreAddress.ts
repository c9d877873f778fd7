import { fromSearch, STEP, toSearch } from '../address/View.ts'

/** The explorer with some entities in its picture. */
export const exploreAddress = (ids: readonly string[]): string =>
  `/explore${toSearch({ ...fromSearch(''), seed: ids })}`

/** The explorer around one entity, which is selected. */
export const exploreFrom = (id: string): string =>
  `/explore${toSearch({ ...fromSearch(''), seed: [id], open: [{ id, first: STEP }], sel: id })}`

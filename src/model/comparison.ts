import type { Property } from './Model.ts'

/** The stored name of what a property is compared by. */
export const comparedName = ({ stored, compared }: Pick<Property, 'stored' | 'compared'>): string =>
  compared?.stored ?? stored

/** The same, and the name that counts where that one is not there: for filters and orders. */
export const comparison = ({ stored, compared }: Property): { readonly name: string; readonly otherwise?: string } => ({
  name: compared?.stored ?? stored,
  ...(compared?.optional && { otherwise: stored }),
})

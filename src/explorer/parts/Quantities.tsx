import type { QuantityPartsFragment } from '../api/operations.ts'
import { quantityInWords } from '../words/quantities.ts'

/** The numbers that an article gives, each with the article's own words. */
export function Quantities({ of }: { readonly of: readonly QuantityPartsFragment[] }) {
  if (of.length === 0) return null
  return (
    <ul class="quantities">
      {of.map((each) => (
        <li key={quantityInWords(each)} dir="auto">
          {quantityInWords(each)}
        </li>
      ))}
    </ul>
  )
}

/** Marks what follows from what articles say, and is stated in none of them. */
export const Inferred = ({ of }: { readonly of: { readonly inferred: boolean } }) =>
  of.inferred ? (
    <span class="badge inferred" title="It follows from what the articles say. None of them states it.">
      inferred
    </span>
  ) : null

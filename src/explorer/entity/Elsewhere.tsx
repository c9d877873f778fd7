import type { AnsweredEntity } from './answered.ts'

/** What an article gives as an address is followed only where it leads to the web. */
const isWebAddress = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url)

/** The same thing in other catalogues. */
export function Elsewhere({ entity: { externalIds } }: { readonly entity: AnsweredEntity }) {
  if (externalIds.length === 0) return null
  return (
    <p class="aside">
      {externalIds.map(({ scheme, value, url }) => (
        <span key={scheme + value} class="elsewhere">
          {scheme}: {isWebAddress(url) ? <a href={url}>{value}</a> : value}{' '}
        </span>
      ))}
    </p>
  )
}

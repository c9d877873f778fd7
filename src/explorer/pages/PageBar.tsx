import type { ComponentChildren } from 'preact'
import { entityAddress } from '../parts/addresses.ts'
import { SearchBox } from '../parts/SearchBox.tsx'

/** Over pages that are read: the way to the explorer, and a search that leads to pages. */
export function PageBar({ children }: { readonly children?: ComponentChildren }) {
  return (
    <header class="bar">
      <p class="home">
        <a href="/explore">newsgraph</a>
      </p>
      <SearchBox label="Search people, places, events…" pick={(id) => location.assign(entityAddress(id))} />
      {children}
      <a href="/articles">Articles</a>
      <a class="playground" href="/graphql">
        Playground
      </a>
    </header>
  )
}

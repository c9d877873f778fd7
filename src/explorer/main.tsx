import { type ComponentChild, render } from 'preact'
import { BROWSED } from './browse/lists.ts'

/** The page that an address is of. Each is loaded by itself: who reads an article needs no drawing of the graph. */
async function pageOf(path: string): Promise<ComponentChild> {
  const [, kind, encoded, ...rest] = path.split('/')
  const id = rest.length === 0 ? decoded(encoded) : null
  if (kind === 'entity' && id) {
    const { EntityPage } = await import('./pages/EntityPage.tsx')
    return <EntityPage id={id} />
  }
  if (kind === 'article' && id) {
    const { ArticlePage } = await import('./pages/ArticlePage.tsx')
    return <ArticlePage id={id} />
  }
  const list = path === '/browse' ? BROWSED[0] : BROWSED.find((each) => kind === 'browse' && each.path === id)
  if (list) {
    const { BrowsePage } = await import('./pages/BrowsePage.tsx')
    return <BrowsePage list={list.path} />
  }
  if (path === '/') {
    const { FrontPage } = await import('./pages/FrontPage.tsx')
    return <FrontPage />
  }
  if (path === '/claims') {
    const { ClaimsPage } = await import('./pages/ClaimsPage.tsx')
    return <ClaimsPage />
  }
  if (path === '/search') {
    const { SearchPage } = await import('./pages/SearchPage.tsx')
    return <SearchPage />
  }
  // While it is edited, the explorer has another address.
  if (path === '/explore' || import.meta.env.DEV) {
    const { ExplorePage } = await import('./pages/ExplorePage.tsx')
    return <ExplorePage />
  }
  const { NotFoundPage } = await import('./pages/NotFoundPage.tsx')
  return <NotFoundPage />
}

function decoded(text = ''): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

const root = document.getElementById('explorer')
if (root) render(await pageOf(location.pathname), root)

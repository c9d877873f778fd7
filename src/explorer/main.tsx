import { render } from 'preact'
import { ArticlePage } from './pages/ArticlePage.tsx'
import { ArticlesPage } from './pages/ArticlesPage.tsx'
import { EntityPage } from './pages/EntityPage.tsx'
import { ExplorePage } from './pages/ExplorePage.tsx'
import { NotFoundPage } from './pages/NotFoundPage.tsx'

/** The page that an address is of. The service gives the same file for each of them, and for those that lead nowhere. */
function Page() {
  const [, kind, encoded, ...rest] = location.pathname.split('/')
  const id = rest.length === 0 ? decoded(encoded) : null
  if (kind === 'entity' && id) return <EntityPage id={id} />
  if (kind === 'article' && id) return <ArticlePage id={id} />
  if (location.pathname === '/articles') return <ArticlesPage />
  // While it is edited, the explorer has another address.
  if (location.pathname === '/explore' || import.meta.env.DEV) return <ExplorePage />
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
if (root) render(<Page />, root)

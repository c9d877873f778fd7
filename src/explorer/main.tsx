import { render } from 'preact'
import { ArticlePage } from './pages/ArticlePage.tsx'
import { EntityPage } from './pages/EntityPage.tsx'
import { ExplorePage } from './pages/ExplorePage.tsx'

/** The page that an address is of. The service gives the same file for each of them. */
function Page() {
  const [, kind, id = ''] = location.pathname.split('/')
  if (kind === 'entity') return <EntityPage id={decodeURIComponent(id)} />
  if (kind === 'article') return <ArticlePage id={decodeURIComponent(id)} />
  return <ExplorePage />
}

const root = document.getElementById('explorer')
if (root) render(<Page />, root)

import { useEffect } from 'preact/hooks'
import { Header } from './Header.tsx'

/** An address that leads nowhere, and the way back. */
export function NotFoundPage() {
  useEffect(() => {
    document.title = 'Nothing here · newsgraph'
  }, [])
  return (
    <>
      <Header />
      <main id="main" class="page">
        <header class="title">
          <h1>There is nothing here</h1>
          <p>
            No page has the address <bdi>{location.pathname}</bdi>.
          </p>
        </header>
        <p>
          <a href="/explore">Explore what there is</a>, <a href="/">go to the front page</a>, or search for a name
          above.
        </p>
      </main>
    </>
  )
}

import './workers.ts'
// The styles of the packages as they are in them: `graphiql/style.css` has fonts embedded, and Monaco's styles twice.
import 'graphiql/graphiql.css'
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import './style/style.css'
import { StorageAPI } from '@graphiql/toolkit'
import { createRoot } from 'react-dom/client'
import README from '../../README.md?raw'
import { openedQuery } from './openedQuery.ts'
import { Playground } from './Playground.tsx'
import { readmeTabs } from './readmeTabs.ts'

const opened = openedQuery(location.search)
if (opened) {
  // What GraphiQL shows after a reload, and what it writes there itself only once something is changed.
  const storage = new StorageAPI()
  storage.set('query', opened.query)
  storage.set('variables', opened.variables ?? '')
}
// The tab stores the query. If it stayed in the address, each reload would open another tab.
if (location.search !== '') history.replaceState(history.state, '', location.pathname)

const root = document.getElementById('playground')
if (root) createRoot(root).render(<Playground examples={readmeTabs(README)} opened={opened} />)

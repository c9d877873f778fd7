import './workers.ts'
import './style/style.css'
import { createRoot } from 'react-dom/client'
import README from '../../README.md?raw'
import { openedQuery } from './openedQuery.ts'
import { Playground } from './Playground.tsx'
import { readmeTabs } from './readmeTabs.ts'

const opened = openedQuery(location.search)
// The tab keeps it; an address that does too would open it anew with each reload.
if (location.search !== '') history.replaceState(history.state, '', location.pathname)

const root = document.getElementById('playground')
if (root) createRoot(root).render(<Playground examples={readmeTabs(README)} opened={opened} />)

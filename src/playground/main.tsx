import './workers.ts'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'

const root = document.getElementById('playground')
if (root) createRoot(root).render(<GraphiQL fetcher={() => ({})} />)

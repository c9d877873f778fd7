import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** What `npm run prepare` makes of `src/explorer` and `src/playground`. */
export const PAGES = join(import.meta.dirname, '../../dist/pages')

/** Addresses of the explorer. What they show follows from the address, in the browser. */
const EXPLORER = ['/explore', '/entity/:id', '/article/:id']

/** Serves the explorer, and the files of both pages, which a browser may keep for ever: their names tell their content. */
export async function servePages(http: FastifyInstance): Promise<void> {
  await http.register(fastifyStatic, {
    root: join(PAGES, 'assets'),
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
  })
  for (const address of EXPLORER) {
    http.get(address, (_, reply) =>
      reply.sendFile('explorer/index.html', PAGES, { cacheControl: false, serveDotFiles: false }),
    )
  }
  // Whoever gets the libraries within the pages gets their licences.
  http.get('/licences', (_, reply) =>
    reply.type('text/plain; charset=utf-8').sendFile('licences.md', PAGES, { contentType: false }),
  )
  http.get('/', (_, reply) => reply.redirect('/explore'))
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** What `npm run prepare` makes of `src/explorer` and `src/playground`. */
export const PAGES = join(import.meta.dirname, '../../dist/pages')

/** Addresses of the explorer. What they show follows from the address, in the browser. */
const EXPLORER = ['/explore', '/entity/:id', '/article/:id']

const PAGE = 'explorer/index.html'

const sendPage = (reply: FastifyReply): FastifyReply =>
  reply.sendFile(PAGE, PAGES, { cacheControl: false, serveDotFiles: false })

/** Whether a browser shows what is answered: only then is HTML asked for by its name. */
export const isForPerson = ({ method, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && (headers.accept?.includes('text/html') ?? false)

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
    http.get<{ Params: { id?: string } }>(address, ({ params }, reply) =>
      params.id === '' ? reply.callNotFound() : sendPage(reply),
    )
  }
  http.setNotFoundHandler((request, reply) => {
    reply.code(404)
    // A person gets a page with a way back; a program gets JSON.
    if (isForPerson(request) && existsSync(join(PAGES, PAGE))) return sendPage(reply)
    const error = `Not found: ${request.url}. GraphQL is at /graphql, the explorer at /explore.`
    return reply.send({ error })
  })
  // Whoever gets the libraries within the pages gets their licences.
  http.get('/licences', (_, reply) =>
    reply.type('text/plain; charset=utf-8').sendFile('licences.md', PAGES, { contentType: false }),
  )
  http.get('/', (_, reply) => reply.redirect('/explore'))
}

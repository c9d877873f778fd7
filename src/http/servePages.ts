import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** The folder that `npm run prepare` builds from `src/explorer` and `src/playground`. */
export const PAGES = join(import.meta.dirname, '../../dist/pages')

/** Paths of the explorer. The page reads the address in the browser. */
const EXPLORER = ['/explore', '/articles', '/entity/:id', '/article/:id']

const PAGE = 'explorer/index.html'

const sendPage = (reply: FastifyReply): FastifyReply =>
  reply.sendFile(PAGE, PAGES, { cacheControl: false, serveDotFiles: false })

/** Whether a browser navigates to the response: other requests do not accept HTML explicitly. */
export const isForPerson = ({ method, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && (headers.accept?.includes('text/html') ?? false)

/** Serves the explorer and the assets of both pages. Browsers may cache assets forever, because their names contain hashes. */
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
    // Browsers get a page with links, programs get JSON.
    if (isForPerson(request) && existsSync(join(PAGES, PAGE))) return sendPage(reply)
    const error = `Not found: ${request.url}. GraphQL is at /graphql, the explorer at /explore.`
    return reply.send({ error })
  })
  // The pages contain libraries, whose licenses require their notices.
  http.get('/licences', (_, reply) =>
    reply.type('text/plain; charset=utf-8').sendFile('licences.md', PAGES, { contentType: false }),
  )
  http.get('/', (_, reply) => reply.redirect('/explore'))
}

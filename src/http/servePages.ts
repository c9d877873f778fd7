import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type PageHead, withHead } from './pageHead.ts'

/** The folder that `npm run prepare` builds from `src/explorer` and `src/playground`. */
export const PAGES = join(import.meta.dirname, '../../dist/pages')

const PAGE = 'explorer/index.html'

export interface PageOptions {
  /** The lists of entities that have a page below `/browse`: `people`. */
  readonly lists?: readonly string[]
  /** The head of the page of an entity or an article; null where there is none of that id, undefined where that is not known. */
  readonly headOf?: (kind: 'entity' | 'article', id: string) => Promise<PageHead | null | undefined>
}

/** Pages with an address of their own. The page reads the address in the browser. */
const HEADS: Readonly<Record<string, PageHead>> = {
  '/': {
    title: 'Facts of the news, with their quotes',
    description: 'Who did what, where and when, and who said what. Each fact quotes its article, word for word.',
  },
  '/browse': {
    title: 'Browse',
    description: 'All that the news speaks of, by type, with the quotes that speak of it.',
  },
  '/claims': {
    title: 'Who said what',
    description: 'What people, countries and organizations are reported to have said, and where sources differ.',
  },
  '/search': { title: 'Search', description: 'Search names, quotes, claims and dates.' },
  '/explore': {
    title: 'Explore',
    description: 'How people, countries, organizations, places and events in the news are tied, as a graph.',
  },
}

const NOTHING: PageHead = { title: 'Nothing here', description: 'No page has this address.' }

/** Lists that are no type of entity. */
const OTHER_LISTS = ['articles', 'speakers']

/** Whether a browser navigates to the response: other requests do not accept HTML explicitly. */
export const isForPerson = ({ method, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && (headers.accept?.includes('text/html') ?? false)

/** Serves the pages and their assets. Browsers may cache assets forever, because their names contain hashes. */
export async function servePages(http: FastifyInstance, { lists = [], headOf }: PageOptions = {}): Promise<void> {
  let html: string | undefined
  const sendPage = (reply: FastifyReply, head: PageHead): FastifyReply => {
    html ??= readFileSync(join(PAGES, PAGE), 'utf8')
    return reply.type('text/html; charset=utf-8').send(withHead(html, head))
  }
  await http.register(fastifyStatic, {
    root: join(PAGES, 'assets'),
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
  })
  for (const [address, head] of Object.entries(HEADS)) http.get(address, (_, reply) => sendPage(reply, head))
  for (const kind of ['entity', 'article'] as const) {
    http.get<{ Params: { id: string } }>(`/${kind}/:id`, async ({ params: { id } }, reply) => {
      if (id === '') return reply.callNotFound()
      const head = await headOf?.(kind, id)
      // Whether there is such a thing is only known where the graph has answered.
      return sendPage(
        head === null ? reply.code(404) : reply,
        head ?? (head === null ? NOTHING : { title: id, ...ANY }),
      )
    })
  }
  http.get<{ Params: { list: string } }>('/browse/:list', ({ params: { list } }, reply) => {
    if (![...lists, ...OTHER_LISTS].includes(list)) return reply.callNotFound()
    const name = `${list.charAt(0).toUpperCase()}${list.slice(1).replaceAll('-', ' ')}`
    return sendPage(reply, { title: name, description: `${name} in the news, with the quotes that speak of them.` })
  })
  http.get('/articles', (_, reply) => reply.redirect('/browse/articles', 301))
  http.setNotFoundHandler((request, reply) => {
    reply.code(404)
    // Browsers get a page with links, programs get JSON.
    if (isForPerson(request) && existsSync(join(PAGES, PAGE))) return sendPage(reply, NOTHING)
    const error = `Not found: ${request.url}. GraphQL is at /graphql, the explorer at /explore.`
    return reply.send({ error })
  })
  // The pages contain libraries, whose licenses require their notices.
  http.get('/licences', (_, reply) =>
    reply.type('text/plain; charset=utf-8').sendFile('licences.md', PAGES, { contentType: false }),
  )
}

const ANY = { description: 'What the news says of it, with the quotes that say so.' }

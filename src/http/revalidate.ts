import type { FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify'

declare module 'fastify' {
  interface FastifyRequest {
    /** The entity tag that the response gets if it has no error. */
    etag: string | null
  }
}

/** The state of the graph and of the service in a few characters; undefined if the graph cannot be read. */
export type ReadTag = () => Promise<string | undefined>

/**
 * Answers GETs with 304 while the response would be the same: https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2. The tag is read
 * before the response is made, so that a response is never older than its tag says.
 */
export function answerUnchanged(readTag: ReadTag, isReadingClosed: boolean): preHandlerAsyncHookHandler {
  return async (request, reply) => {
    const { method, actor, headers } = request
    if (method !== 'GET') return
    // The operations of a manifest are known and change nothing, so that pages of other sites may as well send them.
    request.raw.headers['apollo-require-preflight'] ??= '1'
    if (isReadingClosed && !actor) return
    const tag = await readTag()
    if (tag === undefined) return
    request.etag = `W/"${tag}"`
    const known = (headers['if-none-match'] ?? '').split(',').map((each) => each.trim())
    if (!known.includes(request.etag)) return
    allowRevalidation(request, reply, isReadingClosed)
    return reply.code(304).send()
  }
}

/** Lets clients keep a response, and ask each time whether it is still the newest. */
export function allowRevalidation({ etag }: FastifyRequest, reply: FastifyReply, isReadingClosed: boolean): void {
  if (!etag) return
  const vary = [reply.getHeader('vary') ?? [], 'accept', 'authorization', 'x-newsgraph-cost'].flat()
  reply
    .header('etag', etag)
    .header('cache-control', isReadingClosed ? 'private, no-cache' : 'no-cache')
    .header('vary', vary.join(', '))
}

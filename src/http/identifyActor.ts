import type { FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify'
import { type Access, missingToken } from '../access/Access.ts'
import type { Actor } from '../access/Actor.ts'
import { NewsgraphError } from '../errors/NewsgraphError.ts'
import { publicError } from '../graphql/publicError.ts'
import { clientOf } from './addresses.ts'
import { type RateLimit, sendRateRefusal } from './createRateLimit.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Null without a token. */
    actor: Actor | null
  }
}

/** The client that a request counts for: the actor, wherever they are, else the address. */
export const clientOfRequest = ({ actor, ip }: FastifyRequest): string => actor?.id ?? clientOf(ip)

interface IdentifyOptions {
  readonly access: Access
  readonly rate: RateLimit | undefined
  readonly log: { error(details: { readonly err: unknown }, message: string): void }
}

/**
 * Sets `request.actor`. A token that is not valid is refused with 401, for reads too: its sender believes to be somebody. Such tokens
 * count for the address, so that nobody can have any number of signatures checked.
 */
export function identifyActor({ access, rate, log }: IdentifyOptions): onRequestAsyncHookHandler {
  return async (request, reply) => {
    const { authorization } = request.headers
    if (authorization === undefined) return
    const guesses = `guesses of ${clientOf(request.ip)}`
    if (rate && rate.left(guesses).requests < 1) return sendRateRefusal(reply, rate.left(guesses).seconds)
    try {
      request.actor = (await access.identify(authorization)) ?? null
    } catch (error) {
      if (isCode(error, 'UNAUTHENTICATED')) rate?.charge(guesses, 1)
      else log.error({ err: error }, 'Token not checked')
      return refuse(error, request, reply)
    }
  }
}

/** Refuses requests without a token if reading needs one. */
export function requireReader({ isReadingClosed }: Access): onRequestAsyncHookHandler {
  return async (request, reply) => {
    if (isReadingClosed && !request.actor) return refuse(missingToken(), request, reply)
  }
}

const isCode = (error: unknown, code: string): boolean => error instanceof NewsgraphError && error.code === code

function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const shown = publicError(error)
  if (shown.status === 401) challenge(request, reply)
  return reply.code(shown.status).send({ errors: [shown.error] })
}

/** https://www.rfc-editor.org/rfc/rfc6750#section-3 */
export function challenge({ headers }: FastifyRequest, reply: FastifyReply): void {
  const reason = headers.authorization === undefined ? '' : ', error="invalid_token"'
  reply.header('www-authenticate', `Bearer realm="newsgraph"${reason}`)
}

import { isIP } from 'node:net'
import type { FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify'
import type { ErrorCode } from '../errors/codes.ts'
import { hostOf, hostOfAddress, isLoopback } from './addresses.ts'
import { allowHosts } from './allowHosts.ts'
import type { TrafficLimits } from './TrafficLimits.ts'

interface ForeignOptions extends Pick<TrafficLimits, 'allowedHosts' | 'corsOrigins'> {
  /** The setting `HOST`. If it is a name, that is allowed. */
  readonly host?: string | undefined
  /** Whether the server listens on a loopback address. Known once it listens. */
  readonly isOnLoopback: () => boolean
}

/** Methods that change nothing. Browsers send OPTIONS before other methods. */
const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Messages quote text of clients up to this length, the longest name in DNS. */
const LONGEST = 253

/**
 * Rejects requests that a page of another site makes a browser send.
 *
 * Checks `Host` in every request against DNS rebinding. On loopback, only names of this machine and `ALLOWED_HOSTS` are
 * allowed; elsewhere the same if `ALLOWED_HOSTS` is set. `X-Forwarded-Host` is ignored, because any client can send it.
 *
 * Checks the origin of requests with unsafe methods, like `CrossOriginProtection` in Go's net/http: by `Sec-Fetch-Site` if the
 * browser sends it, which also works behind a proxy that changes `Host`; else by comparing `Origin` with `Host`.
 */
export function refuseForeign({ allowedHosts, corsOrigins, host, isOnLoopback }: ForeignOptions): onRequestHookHandler {
  const isName = host !== undefined && isIP(host) === 0
  const isNamed = allowHosts(isName ? [...allowedHosts, host] : allowedHosts)
  const isAllowedOrigin = (origin: string) =>
    corsOrigins.includes('*') ||
    corsOrigins.includes(origin) ||
    (URL.canParse(origin) && isNamed(hostOf(new URL(origin).host) ?? ''))
  // Nearly all requests have the same host, so the last one is cached.
  let known: string | undefined

  return (request, reply, next) => {
    const { headers, method, socket } = request
    const authority = headers.host
    // Health checks with HTTP/1.0 send no Host header. Browsers always do.
    if (authority !== undefined && authority !== known) {
      const host = hostOf(authority)
      if (host === undefined) return refuse(request, reply, 400, 'BAD_REQUEST', NO_HOST)
      const isUnchecked = allowedHosts.length === 0 && !isOnLoopback()
      if (isUnchecked || isLoopback(host) || isNamed(host)) known = authority
      else if (!isAddress(host, socket.localAddress))
        return refuse(request, reply, 403, 'HOST_NOT_ALLOWED', foreignHost(host))
    }
    if (!READING.has(method) && !isOfOwnPage(headers) && !isAllowedOrigin(headers.origin ?? ''))
      return refuse(request, reply, 403, 'ORIGIN_NOT_ALLOWED', foreignOrigin(headers.origin))
    next()
  }
}

/** Whether the host is the local address of the connection. Then no name was resolved. */
const isAddress = (host: string, local = ''): boolean => isIP(host) > 0 && host === hostOfAddress(local)

/** Whether a request comes from a page of this service, or not from a page. */
function isOfOwnPage({ origin, host, 'sec-fetch-site': site }: FastifyRequest['headers']): boolean {
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  // The scheme is not compared, because a proxy may terminate TLS.
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host?.toLowerCase())
}

function refuse({ url }: FastifyRequest, reply: FastifyReply, status: number, code: ErrorCode, message: string): void {
  reply.code(status)
  if (/^\/graphql(?:[/?]|$)/.test(url)) reply.send({ errors: [{ message, extensions: { code } }] })
  else reply.type('text/plain; charset=utf-8').send(`${message}\n`)
}

/** The message for a request with an invalid `Host` header. */
export const NO_HOST = 'The Host header is invalid.'

const foreignHost = (host: string): string =>
  `Host ${quote(host)} is not allowed. If it is a name of this service, add it to ALLOWED_HOSTS.`

const foreignOrigin = (origin: string | undefined): string =>
  `Origin ${origin === undefined ? 'of another site' : quote(origin)} is not allowed. To allow it, add it to CORS_ORIGINS.`

const quote = (text: string): string => JSON.stringify(text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`)

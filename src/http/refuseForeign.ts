import { isIP } from 'node:net'
import type { FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify'
import type { ErrorCode } from '../errors/codes.ts'
import { hostOf, hostOfAddress, isLoopback } from './addresses.ts'
import { allowHosts } from './allowHosts.ts'
import type { TrafficLimits } from './TrafficLimits.ts'

interface ForeignOptions extends Pick<TrafficLimits, 'allowedHosts' | 'corsOrigins'> {
  /** `HOST`. A name in it is one of this service. */
  readonly host?: string | undefined
  /** Whether it listens where only this machine can reach it. Known once it listens. */
  readonly isOnLoopback: () => boolean
}

/** These change nothing, and a browser asks with OPTIONS before it sends what may. */
const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Messages quote what a client wrote, which may be long. A name in DNS has at most so many characters. */
const LONGEST = 253

/**
 * Refuses requests that a page of another site makes a browser send.
 *
 * By `Host`, of every request: a site whose name leads to this service (DNS rebinding) could read all answers as its own. On loopback
 * only names of this machine and `ALLOWED_HOSTS` are accepted; elsewhere the same, once `ALLOWED_HOSTS` is set. `X-Forwarded-Host` does
 * not count: any client can send it.
 *
 * By `Origin`, of requests that could change something, in the way of `CrossOriginProtection` in Go's net/http: by `Sec-Fetch-Site` where
 * the browser sends it, which holds behind a proxy that changes `Host` too, else by comparing `Origin` with `Host`.
 */
export function refuseForeign({ allowedHosts, corsOrigins, host, isOnLoopback }: ForeignOptions): onRequestHookHandler {
  const isName = host !== undefined && isIP(host) === 0
  const isNamed = allowHosts(isName ? [...allowedHosts, host] : allowedHosts)
  const isAllowedOrigin = (origin: string) =>
    corsOrigins.includes('*') ||
    corsOrigins.includes(origin) ||
    (URL.canParse(origin) && isNamed(hostOf(new URL(origin).host) ?? ''))
  // Nearly all requests name the same.
  let known: string | undefined

  return (request, reply, next) => {
    const { headers, method, socket } = request
    const authority = headers.host
    // Health checks in HTTP/1.0 send none, and browsers always do.
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

/** Whether the host is the address that the connection came to. Then no name was looked up that could lead elsewhere. */
const isAddress = (host: string, local = ''): boolean => isIP(host) > 0 && host === hostOfAddress(local)

/** Whether it comes from a page of this service, or from no page at all. */
function isOfOwnPage({ origin, host, 'sec-fetch-site': site }: FastifyRequest['headers']): boolean {
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  // A proxy in front may end TLS: whether the page came by http or https is not known here.
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host?.toLowerCase())
}

function refuse({ url }: FastifyRequest, reply: FastifyReply, status: number, code: ErrorCode, message: string): void {
  reply.code(status)
  if (/^\/graphql(?:[/?]|$)/.test(url)) reply.send({ errors: [{ message, extensions: { code } }] })
  else reply.type('text/plain; charset=utf-8').send(`${message}\n`)
}

export const NO_HOST = 'The Host header is invalid.'

const foreignHost = (host: string): string =>
  `Host ${quote(host)} is not allowed. If it is a name of this service, add it to ALLOWED_HOSTS.`

const foreignOrigin = (origin: string | undefined): string =>
  `Origin ${origin === undefined ? 'of another site' : quote(origin)} is not allowed. To allow it, add it to CORS_ORIGINS.`

const quote = (text: string): string => JSON.stringify(text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`)

import { isIPv4, isIPv6 } from 'node:net'
import { Address6 } from 'ip-address'

/** A name, an IPv4 address or an IPv6 address in brackets, with an optional port. No whitespace, user, path or query. */
const AUTHORITY = /^(\[[0-9a-f:.]+\]|[^\s/?#@\\:[\]]+)(?::\d*)?$/i

/**
 * The normalized host of an authority, such as a `Host` header: without port and final dot, in lower case, with international
 * names in Punycode, addresses in their shortest form, IPv6 without brackets, and IPv4-mapped IPv6 as IPv4. Undefined if the
 * text is not a valid authority.
 */
export function hostOf(authority: string): string | undefined {
  const [, host] = AUTHORITY.exec(authority) ?? []
  if (host === undefined || !URL.canParse(`http://${host}/`)) return undefined
  const { hostname } = new URL(`http://${host}/`)
  const plain = hostname.startsWith('[') ? mappedIPv4(hostname.slice(1, -1)) : hostname.replace(/\.$/, '')
  return plain === '' ? undefined : plain
}

/** The normalized host of an address as Node writes it, IPv6 without brackets. */
export const hostOfAddress = (address: string): string | undefined =>
  hostOf(address.includes(':') ? `[${address}]` : address)

/** `URL` writes IPv4-mapped addresses as `::ffff:7f00:1`. */
function mappedIPv4(address: string): string {
  const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address) ?? []
  if (high === undefined || low === undefined) return address
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)]
  return [a >> 8, a & 255, b >> 8, b & 255].join('.')
}

/** Whether a host from `hostOf` always means this machine, whatever DNS servers say. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '::1' || (isIPv4(host) && host.startsWith('127.'))

/**
 * The client that an address belongs to: the IPv4 address, or the /64 network of an IPv6 address, which usually belongs to one
 * user. Everything else that a proxy reports counts as one client, `unknown`.
 */
export function clientOf(ip: string): string {
  if (isIPv4(ip)) return ip
  if (!isIPv6(ip)) return 'unknown'
  const address = new Address6(ip)
  return address.isMapped4() ? address.to4().correctForm() : new Address6(`${ip}/64`).startAddress().correctForm()
}

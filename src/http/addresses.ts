import { isIPv4, isIPv6 } from 'node:net'
import { Address6 } from 'ip-address'

/** No whitespace, user, path or query: a name or an IPv4 address, or an IPv6 address in brackets; then perhaps a port. */
const AUTHORITY = /^(\[[0-9a-f:.]+\]|[^\s/?#@\\:[\]]+)(?::\d*)?$/i

/**
 * The host of an authority, such as a `Host` header or `host:port` in a setting, in the form to compare it in: without its port
 * and a final dot, in lower case, international names in Punycode, addresses in their shortest form, IPv6 without brackets and
 * an IPv4 address that is mapped into IPv6 as IPv4. Undefined when the text names no host.
 */
export function hostOf(authority: string): string | undefined {
  const [, host] = AUTHORITY.exec(authority) ?? []
  if (host === undefined || !URL.canParse(`http://${host}/`)) return undefined
  const { hostname } = new URL(`http://${host}/`)
  const plain = hostname.startsWith('[') ? mappedIPv4(hostname.slice(1, -1)) : hostname.replace(/\.$/, '')
  return plain === '' ? undefined : plain
}

/** The same of an address as Node has it, with IPv6 without brackets. */
export const hostOfAddress = (address: string): string | undefined =>
  hostOf(address.includes(':') ? `[${address}]` : address)

/** As `URL` writes them: `::ffff:7f00:1`. */
function mappedIPv4(address: string): string {
  const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address) ?? []
  if (high === undefined || low === undefined) return address
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)]
  return [a >> 8, a & 255, b >> 8, b & 255].join('.')
}

/** Whether a host from `hostOf` can only be this machine: no DNS server of somebody else can make it lead elsewhere. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '::1' || (isIPv4(host) && host.startsWith('127.'))

/**
 * Who counts as one client: an address, or, of IPv6, a network of 64 bits, for whoever has one address there has them all. All
 * of whom a proxy says something else are one too.
 */
export function clientOf(ip: string): string {
  if (isIPv4(ip)) return ip
  if (!isIPv6(ip)) return 'unknown'
  const address = new Address6(ip)
  return address.isMapped4() ? address.to4().correctForm() : new Address6(`${ip}/64`).startAddress().correctForm()
}

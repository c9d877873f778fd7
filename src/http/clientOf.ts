import { isIPv4, isIPv6 } from 'node:net'
import { Address6 } from 'ip-address'

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

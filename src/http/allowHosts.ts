import { hostOf } from './addresses.ts'

/** Whether a host, in the form of `hostOf`, is on a list. */
export type NamesHost = (host: string) => boolean

/** Normalizes an entry of `ALLOWED_HOSTS`: a host, or `.domain` with its subdomains, without port. Undefined if it is invalid. */
export function allowedHost(entry: string): string | undefined {
  const [dot, name] = entry.startsWith('.') ? ['.', entry.slice(1)] : ['', entry]
  // In lists, IPv6 addresses are usually written without brackets.
  const host = hostOf(name) ?? hostOf(`[${name}]`)
  return host === undefined || host.includes('*') || host.startsWith('.') ? undefined : `${dot}${host}`
}

/** Creates the test for a list of entries of `ALLOWED_HOSTS`. */
export function allowHosts(entries: readonly string[]): NamesHost {
  const allowed = entries.flatMap((entry) => allowedHost(entry) ?? [])
  const exact = new Set(allowed.map((host) => host.replace(/^\./, '')))
  const domains = allowed.filter((host) => host.startsWith('.'))
  return (host) => exact.has(host) || domains.some((domain) => host.endsWith(domain))
}

import { hostOf } from './addresses.ts'

/** Whether a host, in the form of `hostOf`, is one that a list names. */
export type NamesHost = (host: string) => boolean

/**
 * An entry of `ALLOWED_HOSTS` in the form to compare it in: a host, or `.domain` for it and all below it. A port does not count.
 * Undefined when it is neither.
 */
export function allowedHost(entry: string): string | undefined {
  const [dot, name] = entry.startsWith('.') ? ['.', entry.slice(1)] : ['', entry]
  // People write an IPv6 address in a list without brackets.
  const host = hostOf(name) ?? hostOf(`[${name}]`)
  return host === undefined || host.includes('*') || host.startsWith('.') ? undefined : `${dot}${host}`
}

export function allowHosts(entries: readonly string[]): NamesHost {
  const allowed = entries.flatMap((entry) => allowedHost(entry) ?? [])
  const exact = new Set(allowed.map((host) => host.replace(/^\./, '')))
  const domains = allowed.filter((host) => host.startsWith('.'))
  return (host) => exact.has(host) || domains.some((domain) => host.endsWith(domain))
}

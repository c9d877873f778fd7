/** Limits on the traffic of a process. Each is a setting. */
export interface TrafficLimits {
  /** How many operations run at the same time. */
  readonly concurrency: number
  /** How many operations wait in the queue. */
  readonly queue: number
  /** Requests per second and client, averaged over 10 seconds; null for no limit. */
  readonly rate: number | null
  /** Mutations per second and actor, averaged over 10 seconds; null for no limit. */
  readonly writeRate: number | null
  /** Milliseconds that a request may take to arrive, and then to be answered. */
  readonly requestMs: number
  /** Addresses or networks of trusted proxies, whose `X-Forwarded-For` names the client. */
  readonly trustProxy: string[]
  /** Allowed hosts in addition to those of this machine. `.domain` includes its subdomains. */
  readonly allowedHosts: string[]
  /** Origins whose pages may send requests from a browser. */
  readonly corsOrigins: string[]
}

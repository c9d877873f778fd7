/** How much a process takes on at once, from whom, and for how long. Each has a setting. */
export interface TrafficLimits {
  /** How many operations are at work at once. */
  readonly concurrency: number
  /** How many wait for their turn. */
  readonly queue: number
  /** How many requests a second one client may send, on an average of ten; null for any number. */
  readonly rate: number | null
  /** How long a request may take to arrive, and then to be answered, in milliseconds. */
  readonly requestMs: number
  /** The addresses of proxies that are believed when they say who a request is from. */
  readonly trustProxy: string[]
  /** The names that this service answers to; those of this machine need not be among them. `.domain`: it and all below it. */
  readonly allowedHosts: string[]
  /** The sites whose pages may ask from a browser. */
  readonly corsOrigins: string[]
}

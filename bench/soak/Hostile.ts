/** What a process of hostile clients is to do. */
export interface HostileTask {
  readonly port: number
  readonly seconds: number
  readonly clients: number
  /** How long an answer is waited for: longer than a service takes that is under load, and is not to give up. */
  readonly patienceMs: number
  readonly seed: number
  readonly hubs: readonly [string, string]
}

/** What came of it. */
export interface HostileTally {
  /** How often each kind of request got each status; `closed` for those without. */
  readonly replies: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** What no service may answer, with what was asked; the first few. */
  readonly faults: readonly Fault[]
}

export interface Fault {
  readonly kind: string
  readonly status: number | null
  readonly body: string
  /** The request, in base64. */
  readonly request: string
}

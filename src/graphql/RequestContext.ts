import type { Role } from '../access/Actor.ts'
import type { Observed } from '../metrics/Observed.ts'

/** What goes with one request through Apollo. */
export interface RequestContext {
  readonly requestId: string
  /** Who sent it: an actor, an address, or what counts as one. */
  readonly client: string
  /** The id of the actor, if it came with a token. */
  readonly actor?: string | undefined
  /** What the actor may do. */
  readonly role?: Role | undefined
  /** The header by which a client names its trace. */
  readonly traceparent: string | undefined
  /** Aborted when nobody waits for the answer any more, or nobody should: the reason is what to answer then. */
  readonly signal: AbortSignal
  /** Is told what came of it, once. */
  report(outcome: Outcome): void
}

/** `status` is the one that counts, whatever status the client is given for a refusal. */
export type Outcome = Omit<Observed, 'requestId' | 'traceparent' | 'actor'>

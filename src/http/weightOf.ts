/** What a request makes a service do. */
interface Work {
  /** Of its body, and of its answer. */
  readonly bytes: number
  /** Of its document, where it had to be read. */
  readonly characters: number
  /** Of its operation, by its plan. */
  readonly cost: number
}

/**
 * How many requests one counts as beside itself, towards the rate of its client: each of these takes about a tenth of a
 * millisecond at worst, as the rest of a small request does. `npm run bench:limits` and `bench:cost` have the times.
 */
export const weightOf = ({ bytes, characters, cost }: Work): number =>
  Math.floor(bytes / 1_000) + Math.floor(characters / 100) + Math.floor(cost / 2_000)

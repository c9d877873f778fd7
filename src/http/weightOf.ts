/** What a request makes a service do. */
interface Work {
  /** Of its body. */
  readonly bytes: number
  /** Of its document, where that was not known from before. */
  readonly characters: number
  /** Of its operation, by its plan. */
  readonly cost: number
}

/**
 * How many requests one counts as beside itself, towards the rate of its client: each of these takes about as long as a small
 * request. `npm run bench:limits` and `bench:cost` have the times.
 */
export const weightOf = ({ bytes, characters, cost }: Work): number =>
  Math.floor(bytes / 10_000) + Math.floor(characters / 1_000) + Math.floor(cost / 1_000)

/*
 * How much the property tests try. One setting for all of them: NEWSGRAPH_TEST_EFFORT is a factor on the number of runs that
 * each test names. 1 is full effort, which CI takes; without it, a quarter, for a quick answer; 10 looks longer.
 */

export const EFFORT = positive('NEWSGRAPH_TEST_EFFORT', 0.25)

/** What the generators begin with: the same cases each time, and others with NEWSGRAPH_TEST_SEED=2. The run prints it. */
export const SEED = positive('NEWSGRAPH_TEST_SEED', 1)

/** So many at full effort, and at least one. */
export const scaled = (count: number): number => Math.max(1, Math.round(count * EFFORT))

export interface Runs {
  readonly numRuns: number
  readonly seed: number
  readonly endOnFailure: boolean
}

/** The options of a property for fast-check: so many runs at full effort. A test that waits for each run does not shrink. */
export const runs = (count: number, { seed = SEED, endOnFailure = false } = {}): Runs => ({
  numRuns: scaled(count),
  seed,
  endOnFailure,
})

function positive(name: string, usual: number): number {
  const value = process.env[name] ? Number(process.env[name]) : usual
  if (value > 0) return value
  throw new Error(`${name} must be a number above 0, but is "${process.env[name]}".`)
}

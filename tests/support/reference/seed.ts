/** The same graphs and operations each time; `NEWSGRAPH_TEST_SEED=2` tries others. */
export const SEED = Number(process.env['NEWSGRAPH_TEST_SEED'] ?? 1)

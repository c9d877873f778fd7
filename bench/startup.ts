import { parseArgs } from 'node:util'
import { measureStartup } from './harness/measureStartup.ts'
import { startupTable } from './report/startupTable.ts'

/*
 * Measures the time from process start to the first response of `serve`, with seed/ on the embedded engine, and to the end of
 * `check` and `schema`: npm run bench:startup. Prints a Markdown table. With --quick, it only checks that it works.
 */
const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values
console.log(startupTable(await measureStartup(quick ? 1 : 20)))

import { parseArgs } from 'node:util'
import { measureStartup } from './harness/measureStartup.ts'
import { startupTable } from './report/startupTable.ts'

/*
 * How long newsgraph takes from the start of its process: npm run bench:startup
 * To the first answer over HTTP, on the graph of the bundles that come with it, in the embedded engine; and to the end
 * of `newsgraph check` and `newsgraph schema`. Prints a Markdown table. With --quick, it only tells whether it works.
 */
const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values
console.log(startupTable(await measureStartup(quick ? 1 : 20)))

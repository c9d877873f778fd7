import type { Indexes } from '../../model/indexesOf.ts'
import { type TextIndex, wordsProperty } from '../../model/TextIndex.ts'
import type { Engine } from '../Engine.ts'
import { indexName } from './dialect.ts'
import { explain } from './explain.ts'

/** How long the full-text index of an existing graph may take to be filled, in seconds. */
const INDEX_TIME_S = 3_600

/** Creates missing constraints and indexes, and waits until the full-text index is filled. Throws `ENGINE_UNSUPPORTED`. */
export async function prepareIndexes(
  { keys, lookups, sorted, text }: Indexes,
  write: Engine['write'],
  uri: string,
): Promise<void> {
  const run = (statement: string, params = {}) => write((run) => run({ text: statement, params }))
  for (const { label, property } of keys) {
    const name = `${label.toLowerCase()}_${property}`
    await run(`CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:\`${label}\`) REQUIRE n.\`${property}\` IS UNIQUE`).catch(
      (error) => {
        throw explain.preparing(uri, 'constraint', label, error)
      },
    )
  }
  for (const { label, property } of [...lookups, ...sorted]) {
    const name = `${label.toLowerCase()}_${property}_order`
    await run(`CREATE INDEX ${name} IF NOT EXISTS FOR (n:\`${label}\`) ON (n.\`${property}\`)`).catch((error) => {
      throw explain.preparing(uri, 'index', label, error)
    })
  }
  try {
    const name = indexName(text)
    await run(textIndex(name, text))
    // A search must find everything from the start, and filling the index of a large graph takes a while.
    await run('CALL db.awaitIndex($name, $seconds)', { name, seconds: INDEX_TIME_S })
  } catch (error) {
    throw explain.preparing(uri, 'full-text index', text.label, error)
  }
}

/** The words are stored in the form in which they are searched, so the analyzer only has to split them. */
const textIndex = (name: string, { label, fields }: TextIndex): string => {
  const properties = fields.map(({ property }) => `n.\`${wordsProperty(property)}\``).join(', ')
  return `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:\`${label}\`) ON EACH [${properties}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`
}

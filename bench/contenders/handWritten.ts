import neo4j, { type Driver } from 'neo4j-driver'
import type { Contender, Neo4jAddress } from '../harness/Contender.ts'
import type { HandWritten, Variables } from '../harness/Operation.ts'

type Run = (driver: Driver, text: string, params: Variables) => Promise<unknown>

/** By auto-commit, which takes the fewest round trips. */
const byAutoCommit: Run = async (driver, text, params) => {
  const session = driver.session({ defaultAccessMode: 'READ' })
  try {
    return (await session.run(text, params)).records[0]?.get('r')
  } finally {
    await session.close()
  }
}

/** As the driver's manual advises. */
const byExecuteQuery: Run = async (driver, text, params) =>
  (await driver.executeQuery(text, params, { routing: 'READ' })).records[0]?.get('r')

export const handWritten = {
  autoCommit: (address: Neo4jAddress) => contender('Cypher by hand, auto-commit', address, byAutoCommit),
  executeQuery: (address: Neo4jAddress) => contender('Cypher by hand, executeQuery', address, byExecuteQuery),
}

/** No GraphQL: a statement, and a response made of what it gives. */
function contender(name: string, { uri, user, password }: Neo4jAddress, run: Run): Contender {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  return {
    name,
    prepare: ({ cypher }) => ({ ask: answering(driver, cypher, run), data: (data) => data }),
    close: () => driver.close(),
  }
}

const answering =
  (driver: Driver, { text, params = (variables) => variables, data }: HandWritten, run: Run) =>
  async (variables: Variables): Promise<string> =>
    JSON.stringify({ data: data(await run(driver, text, await params(variables))) })

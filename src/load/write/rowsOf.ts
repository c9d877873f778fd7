import type { Statement } from '../../cypher/Statement.ts'
import type { Run } from '../../engine/Engine.ts'

/** The rows of a statement of ours, in the form that its RETURN gives them. */
export const rowsOf = async <T>(run: Run, statement: Statement): Promise<readonly T[]> =>
  (await run(statement)) as readonly unknown[] as readonly T[]

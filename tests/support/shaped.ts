import type { ExecutionResult } from 'graphql'
import { bindArguments } from '../../src/plan/bindArguments.ts'
import { shapeResponse } from '../../src/result/shapeResponse.ts'
import { model, schema } from './model.ts'
import { planned } from './planned.ts'

/** The response that is made of what an engine gives for an operation, a value for each of the plan's columns, as a client gets it. */
export const shaped = (...asked: Parameters<typeof shapedAs>): ExecutionResult =>
  JSON.parse(JSON.stringify(shapedAs(...asked)))

/** The same before it becomes JSON. */
export function shapedAs(
  text: string,
  columns: readonly unknown[],
  given: Readonly<Record<string, unknown>> = {},
): ExecutionResult {
  const { plan, variables, document } = planned(text, given)
  return shapeResponse(plan, schema, model)(columns, bindArguments(plan, variables).arguments, document.loc?.source)
}

/** The error for what the graph holds and the schema does not allow, at a column of a document of one line. */
export const inconsistent = (message: string, path: readonly (string | number)[], column: number) => ({
  message,
  locations: [{ line: 1, column }],
  path,
  extensions: { code: 'GRAPH_INCONSISTENT' },
})

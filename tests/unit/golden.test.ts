import { readdirSync, readFileSync } from 'node:fs'
import { getVariableValues, Kind, type OperationDefinitionNode, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { bind } from '../../src/cypher/bind.ts'
import { compile } from '../../src/cypher/compile.ts'
import { fullText } from '../../src/engine/neo4j/fullText.ts'
import { planOperation } from '../../src/plan/planOperation.ts'
import { shapeOf } from '../../src/plan/shapeOf.ts'
import { model, schema } from '../support/model.ts'

const folder = new URL('../golden/', import.meta.url)

/**
 * Each `tests/golden/<case>.graphql` says in words what its statement is to show; beside it stands the statement.
 * `npx vitest run tests/unit/golden.test.ts -u` writes them anew: read what changed.
 */
describe('the statement of an operation', () => {
  const cases = readdirSync(folder).filter((file) => file.endsWith('.graphql'))

  test.each(cases)('%s', async (file) => {
    const document = parse(readFileSync(new URL(file, folder), 'utf8'))
    expect(validate(schema, document)).toEqual([])
    const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
    const statement = await statementOf(document, operation as OperationDefinitionNode)
    await expect(statement).toMatchFileSnapshot(new URL(file.replace('.graphql', '.cypher'), folder).pathname)
  })
})

async function statementOf(document: ReturnType<typeof parse>, operation: OperationDefinitionNode): Promise<string> {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], {})
  const plan = planOperation(schema, model, document, operation, shapeOf(schema, model, operation, coerced ?? {}))
  const template = compile(plan, model, fullText)
  if (!template) throw new Error('The operation reads nothing.')
  const { text, params } = await bind(template, coerced ?? {}, fullText)
  const given = Object.entries(params).map(([name, value]) => `// $${name} = ${JSON.stringify(value)}\n`)
  return `${text}\n\n${given.join('')}`
}

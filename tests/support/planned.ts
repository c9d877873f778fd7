import { type DocumentNode, getOperationAST, type OperationDefinitionNode, parse, validate } from 'graphql'
import { readVariables } from '../../src/graphql/readVariables.ts'
import type { Plan } from '../../src/plan/Plan.ts'
import { planKeyOf } from '../../src/plan/PlanKey.ts'
import { planOperation } from '../../src/plan/planOperation.ts'
import { model, schema } from './model.ts'

type Variables = Readonly<Record<string, unknown>>

interface Read {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Variables
}

/** Parses, validates and reads the variables of an operation, as the service does. Throws what is wrong with it. */
export function read(text: string, given: Variables = {}): Read {
  const document = parse(text)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('The document must have one operation.')
  const [mistake] = validate(schema, document)
  if (mistake) throw mistake
  const variables = readVariables(schema, operation, given)
  if ('errors' in variables) throw variables.errors[0]
  return { document, operation, variables: variables.values }
}

/** Plans an operation, as the service does. */
export function planned(text: string, given: Variables = {}): Read & { readonly plan: Plan } {
  const { document, operation, variables } = read(text, given)
  const plan = planOperation(schema, model, document, operation, planKeyOf(schema, model, operation, variables))
  const refusal = plan.roots.find((root) => root.refusal)?.refusal
  if (refusal) throw refusal
  return { document, operation, variables, plan }
}

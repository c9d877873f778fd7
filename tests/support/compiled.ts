import { bind } from '../../src/cypher/bind.ts'
import { compile } from '../../src/cypher/compile.ts'
import type { Statement } from '../../src/cypher/Statement.ts'
import { dialect } from '../../src/engine/neo4j/dialect.ts'
import { bindArguments } from '../../src/plan/bindArguments.ts'
import { model } from './model.ts'
import { planned } from './planned.ts'

/** The statement of an operation, as the service would run it on Neo4j. */
export function compiled(text: string, given: Readonly<Record<string, unknown>> = {}): Statement {
  const { plan, variables } = planned(text, given)
  const template = compile(plan, model, dialect)
  if (!template) throw new Error('The operation reads nothing.')
  return bind(template, bindArguments(plan, variables).arguments)
}

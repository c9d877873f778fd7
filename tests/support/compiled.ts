import { bind } from '../../src/cypher/bind.ts'
import { compile } from '../../src/cypher/compile.ts'
import type { FullText } from '../../src/cypher/FullText.ts'
import type { Statement } from '../../src/cypher/Statement.ts'
import { fullText } from '../../src/engine/neo4j/fullText.ts'
import { model } from './model.ts'
import { planned } from './planned.ts'

/** The statement of an operation, with its parameters, as the service would run it on Neo4j. */
export async function compiled(
  text: string,
  given: Readonly<Record<string, unknown>> = {},
  { ask = fullText.ask, signal }: { readonly ask?: FullText['ask']; readonly signal?: AbortSignal } = {},
): Promise<Statement> {
  const { plan, variables } = planned(text, given)
  const template = compile(plan, model, fullText)
  if (!template) throw new Error('The operation reads nothing.')
  return bind(template, variables, { ...fullText, ask }, signal)
}

import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  Source,
  TokenKind,
  visit,
} from 'graphql'
import { createSizeOf } from './createSizeOf.ts'
import type { Excess } from './LimitExceeded.ts'
import type { Limits } from './Limits.ts'

/** The first limit on its text that a document exceeds; null if none. */
export function excessOfText(text: string, limits: Limits): Excess | null {
  if (text.length > limits.characters)
    return { limit: 'characters', found: text.length, says: (found) => `The document has ${found} characters` }
  const source = new Source(text)
  const starts = startsOfTokens(source)
  const position = starts[limits.tokens]
  if (position === undefined) return null
  const says = (found: string) => `The document has ${found} tokens`
  return { limit: 'tokens', found: starts.length, says, at: { source, position } }
}

/** The positions of the tokens, up to the first invalid one. */
function startsOfTokens(source: Source): readonly number[] {
  const lexer = new Lexer(source)
  const starts: number[] = []
  try {
    while (lexer.advance().kind !== TokenKind.EOF) starts.push(lexer.token.start)
  } catch {
    // The rest cannot be tokenized.
  }
  return starts
}

/** The first limit that a parsed document exceeds; null if none. It need not be valid. */
export function excessOfDocument(document: DocumentNode, limits: Limits): Excess | null {
  return excessInText(document, limits) ?? excessExpanded(document, limits)
}

function excessInText(document: DocumentNode, limits: Limits): Excess | null {
  const written: Record<TextLimit, ASTNode[]> = { aliases: [], directives: [], schemas: [] }
  visit(document, {
    Field(field) {
      if (field.alias) written.aliases.push(field)
      if (field.name.value === '__schema') written.schemas.push(field)
    },
    Directive(directive) {
      written.directives.push(directive)
    },
  })
  for (const [limit, words] of TEXT_LIMITS) {
    const nodes = written[limit]
    const at = nodes[limits[limit]]
    if (at) return { limit, found: nodes.length, says: (found) => `The document ${words(found)}`, at }
  }
  return null
}

type TextLimit = 'aliases' | 'directives' | 'schemas'

const TEXT_LIMITS: readonly (readonly [TextLimit, (found: string) => string])[] = [
  ['aliases', (found) => `has ${found} aliases`],
  ['directives', (found) => `has ${found} directives`],
  ['schemas', (found) => `asks for __schema ${found} times`],
]

function excessExpanded(document: DocumentNode, limits: Limits): Excess | null {
  const sizeOf = createSizeOf(document)
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue
    const { own, fields, depth, deepest } = sizeOf(definition.selectionSet)
    const name = nameOf(definition)
    if (depth > limits.depth)
      return {
        limit: 'depth',
        found: depth,
        says: (found) => `${name} nests fields to a depth of ${found}`,
        at: deepest ?? definition,
      }
    if (definition.kind === Kind.OPERATION_DEFINITION && own > limits.rootFields)
      return { limit: 'rootFields', found: own, says: (found) => `${name} has ${found} root fields`, at: definition }
    if (fields > limits.fields)
      return {
        limit: 'fields',
        found: fields,
        says: (found) => `${name} has ${found} fields with fragments expanded`,
        at: definition,
      }
  }
  return null
}

function nameOf({ kind, name }: OperationDefinitionNode | FragmentDefinitionNode): string {
  const what = kind === Kind.FRAGMENT_DEFINITION ? 'fragment' : 'operation'
  return name ? `The ${what} "${name.value}"` : `The ${what}`
}

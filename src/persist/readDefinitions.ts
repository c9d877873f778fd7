import { readFileSync } from 'node:fs'
import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  Source,
} from 'graphql'
import { alternatives } from '../util/didYouMean.ts'
import { fileReason } from '../util/errors.ts'

interface Definitions {
  readonly operations: readonly OperationDefinitionNode[]
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Each names its file as its source. */
  readonly mistakes: readonly GraphQLError[]
}

/** The operations and fragments of files; names are unique across all of them. */
export function readDefinitions(files: readonly string[]): Definitions {
  const operations = new Map<string, OperationDefinitionNode>()
  const fragments = new Map<string, FragmentDefinitionNode>()
  const mistakes: GraphQLError[] = []
  for (const file of files) {
    for (const definition of attempt(file, mistakes)) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) add(fragments, definition, mistakes)
      else if (definition.kind === Kind.OPERATION_DEFINITION) add(operations, definition, mistakes)
      else mistakes.push(at(definition, 'Operations and fragments are persisted; this is neither.'))
    }
  }
  return { operations: [...operations.values()], fragments, mistakes }
}

function attempt(file: string, mistakes: GraphQLError[]): readonly DefinitionNode[] {
  try {
    return parse(new Source(readFileSync(file, 'utf8'), file)).definitions
  } catch (error) {
    mistakes.push(error instanceof GraphQLError ? error : unreadable(file, error))
    return []
  }
}

function add<Definition extends OperationDefinitionNode | FragmentDefinitionNode>(
  known: Map<string, Definition>,
  definition: Definition,
  mistakes: GraphQLError[],
): void {
  const name = definition.name?.value
  if (name === undefined) {
    mistakes.push(at(definition, 'An operation needs a name to be persisted.'))
    return
  }
  const other = known.get(name)
  if (!other) {
    known.set(name, definition)
    return
  }
  const what = definition.kind === Kind.FRAGMENT_DEFINITION ? 'a fragment' : 'an operation'
  mistakes.push(at(definition, `There is ${what} ${alternatives([name])} already, in ${other.loc?.source.name}.`))
}

const unreadable = (file: string, error: unknown): GraphQLError =>
  new GraphQLError(`The file cannot be read: ${fileReason(error)}.`, {
    source: new Source('', file),
    positions: [0],
  })

const at = (nodes: DefinitionNode, message: string): GraphQLError => new GraphQLError(message, { nodes })

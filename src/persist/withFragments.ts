import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, visit } from 'graphql'

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** The operation, and after it by name the fragments that it needs. Those that do not exist are left out. */
export function withFragments(operation: OperationDefinitionNode, fragments: Fragments): DocumentNode {
  const needed = new Map<string, FragmentDefinitionNode>()
  const follow = (definition: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(definition, {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.get(value)
        if (!fragment || needed.has(value)) return
        needed.set(value, fragment)
        follow(fragment)
      },
    })
  }
  follow(operation)
  const sorted = [...needed.keys()].sort().flatMap((name) => needed.get(name) ?? [])
  return { kind: Kind.DOCUMENT, definitions: [operation, ...sorted] }
}

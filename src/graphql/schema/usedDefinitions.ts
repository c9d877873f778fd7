import { type DefinitionNode, Kind, type TypeDefinitionNode, visit } from 'graphql'

/**
 * The types that `Query` and `Mutation` lead to, with those that implement them. What only says how something is stored (property
 * sets, kinds of provenance) is named by no served field, and falls away.
 */
export function usedDefinitions(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const types = new Map((definitions as readonly TypeDefinitionNode[]).map((each) => [each.name.value, each]))
  const used = new Set<string>()

  const use = (name: string): void => {
    const definition = types.get(name)
    if (!definition || used.has(name)) return
    used.add(name)
    visit(definition, { NamedType: ({ name }) => use(name.value) })
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) return
    for (const type of types.values()) {
      if (!isNode(type)) continue
      if ('interfaces' in type && type.interfaces?.some((each) => each.name.value === name)) use(type.name.value)
    }
  }

  use('Query')
  use('Mutation')
  return definitions.filter((each) => used.has((each as TypeDefinitionNode).name.value))
}

/** Whether somebody who holds the interface can come by the type: property sets are no nodes. */
const isNode = (type: TypeDefinitionNode): boolean =>
  'fields' in type && (type.fields ?? []).some((field) => 'name' in field && field.name.value === 'id')

import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
} from 'graphql'

type Variables = Readonly<Record<string, unknown>>

/**
 * The fields that are selected on an object type, by response key, in the order of the response:
 * https://spec.graphql.org/October2021/#CollectFields()
 */
export function selectedFields(
  type: string,
  selections: readonly SelectionNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const visited = new Set<string>()

  function collect(all: readonly SelectionNode[]): void {
    for (const selection of all) {
      if (!isIncluded(selection, variables)) continue
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value
        fields.set(key, [...(fields.get(key) ?? []), selection])
        continue
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : spread(selection.name.value)
      const on = fragment?.typeCondition?.name.value
      if (fragment && (on === undefined || on === type)) collect(fragment.selectionSet.selections)
    }
  }

  /** A fragment that is spread twice adds nothing the second time. */
  function spread(name: string): FragmentDefinitionNode | undefined {
    if (visited.has(name)) return undefined
    visited.add(name)
    return fragments.get(name)
  }

  collect(selections)
  return fields
}

const isIncluded = (selection: SelectionNode, variables: Variables): boolean =>
  getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] !== true &&
  getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false

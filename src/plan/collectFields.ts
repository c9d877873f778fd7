import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLDirective,
  GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getDirectiveValues,
  type InlineFragmentNode,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql'
import type { PlanKey } from './PlanKey.ts'
import type { FieldNodes, Planning } from './Planning.ts'

/**
 * The fields that some selection sets select on one type, by response key, in the order that the response has.
 * https://spec.graphql.org/October2021/#CollectFields()
 */
export function collectFields(
  planning: Planning,
  type: GraphQLObjectType,
  selectionSets: readonly (SelectionSetNode | undefined)[],
): ReadonlyMap<string, FieldNodes> {
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>()
  const visited = new Set<string>()
  for (const set of selectionSets) collect(set?.selections ?? [])
  return fields

  function collect(selections: readonly SelectionNode[]): void {
    for (const selection of selections) {
      if (!isIncluded(planning, selection)) continue
      if (selection.kind === Kind.FIELD) add(selection)
      else if (selection.kind === Kind.INLINE_FRAGMENT) collectFragment(selection)
      else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value)
        const fragment = planning.fragments.get(selection.name.value)
        if (fragment) collectFragment(fragment)
      }
    }
  }

  function add(field: FieldNode): void {
    const key = (field.alias ?? field.name).value
    const definition = type.getFields()[field.name.value]
    if (definition) planning.definitions.set(field, definition)
    const same = fields.get(key)
    if (same) same.push(field)
    else fields.set(key, [field])
  }

  function collectFragment(fragment: InlineFragmentNode | FragmentDefinitionNode): void {
    if (applies(planning, fragment, type)) collect(fragment.selectionSet.selections)
  }
}

/** The fields below some fields that merge into one. */
export const collectSubfields = (planning: Planning, type: GraphQLObjectType, fields: FieldNodes) =>
  collectFields(
    planning,
    type,
    fields.map(({ selectionSet }) => selectionSet),
  )

function isIncluded({ planKey }: Planning, node: SelectionNode): boolean {
  if (!node.directives?.length) return true
  if (conditionOf(GraphQLSkipDirective, node, planKey) === true) return false
  return conditionOf(GraphQLIncludeDirective, node, planKey) !== false
}

/** What a directive is given as `if`; undefined where the selection does not have it. */
function conditionOf(directive: GraphQLDirective, node: SelectionNode, planKey: PlanKey): unknown {
  try {
    return getDirectiveValues(directive, node, planKey as Record<string, unknown>)?.['if']
  } catch (error) {
    // A variable that has a default may stand where null may not, and be given null.
    if (!(error instanceof GraphQLError)) throw error
    const { message, nodes } = error
    throw new GraphQLError(message, { nodes: nodes ?? null, extensions: { code: 'BAD_USER_INPUT' } })
  }
}

function applies(
  { schema }: Planning,
  { typeCondition }: InlineFragmentNode | FragmentDefinitionNode,
  type: GraphQLObjectType,
): boolean {
  if (!typeCondition) return true
  const condition = typeFromAST(schema, typeCondition)
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type))
}

import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DirectiveNode,
  type EnumValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  visit,
} from 'graphql'

/** Adds to descriptions the term of a standard that a type or an enum value corresponds to, as `@term` in `schema/` says. */
export const withStandards = (definition: DefinitionNode): DefinitionNode =>
  visit(definition, { ObjectTypeDefinition: { enter: described }, EnumValueDefinition: { enter: described } })

function described<T extends ObjectTypeDefinitionNode | EnumValueDefinitionNode>(node: T): T | undefined {
  const term = node.directives?.find(({ name }) => name.value === 'term')
  const [standard, url] = [textOf(term, 'standard'), textOf(term, 'url')]
  if (standard === undefined || !node.description) return undefined
  const value = `${node.description.value.trim()} (${standard}${url === undefined ? '' : `, ${url}`})`
  return { ...node, description: { ...node.description, value } }
}

function textOf(directive: DirectiveNode | ConstDirectiveNode | undefined, name: string): string | undefined {
  const value = directive?.arguments?.find((each) => each.name.value === name)?.value
  return value?.kind === Kind.STRING ? value.value : undefined
}

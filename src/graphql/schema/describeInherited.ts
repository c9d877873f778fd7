import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql'

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode

/** A field that says nothing of itself is described as the interface describes it that the type implements. */
export function describeInherited(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const interfaces = new Map(
    definitions
      .filter(({ kind }) => kind === Kind.INTERFACE_TYPE_DEFINITION)
      .map((each) => [(each as Composite).name.value, each as Composite]),
  )
  const inherited = (type: Composite, field: FieldDefinitionNode) =>
    (type.interfaces ?? [])
      .flatMap(({ name }) => interfaces.get(name.value)?.fields ?? [])
      .find(({ name, description }) => name.value === field.name.value && description)

  const describe = <T extends Composite>(type: T): T => ({
    ...type,
    fields: type.fields?.map((field) => {
      const description = field.description ?? inherited(type, field)?.description
      return description ? { ...field, description } : field
    }),
  })

  return definitions.map((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? describe(definition)
      : definition,
  )
}

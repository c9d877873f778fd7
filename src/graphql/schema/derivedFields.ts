import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql'
import { ENTITY, EVIDENCED, RELATIONSHIP } from '../../model/core.ts'
import { readingFields } from './readings.ts'

const CONFLICTS = `
    "Whether articles are in conflict over it."
    hasConflicts: Boolean!
    "Over which of its fields articles are in conflict: \`type\`, \`kind\`, \`status\`, \`date\`."
    conflictsIn: [String!]!`

/** Fields that every type of an interface has, whatever `schema/` says: they follow from what it is. */
const DERIVED: Readonly<Record<string, string>> = {
  [EVIDENCED]: `
    "How widely it is reported."
    support: Support!`,
  [ENTITY]: `
    "What kind of entity it is."
    entityType: EntityType!${CONFLICTS}`,
  [RELATIONSHIP]: CONFLICTS,
}

/** Adds to types and interfaces the fields that follow from what they are. */
export function withDerivedFields(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  return definitions.map((definition) => {
    if (!isComposite(definition)) return definition
    const all = [definition.name, ...(definition.interfaces ?? []).map(({ name }) => name)].map(({ value }) => value)
    const [id, ...others] = definition.fields ?? []
    const added = all.flatMap((name) => FIELDS.get(name) ?? [])
    const { value: own } = definition.name
    if (all.includes(ENTITY) || own === RELATIONSHIP) added.push(...fieldsIn(readingFields(own)))
    return id && added.length > 0 ? { ...definition, fields: [id, ...added, ...others] } : definition
  })
}

const isComposite = (node: DefinitionNode): node is ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION

const FIELDS: ReadonlyMap<string, readonly FieldDefinitionNode[]> = new Map(
  Object.entries(DERIVED).map(([name, fields]) => [name, fieldsIn(fields)]),
)

function fieldsIn(sdl: string): readonly FieldDefinitionNode[] {
  const [type] = parse(`type T {${sdl}}`, { noLocation: true }).definitions
  return (type as ObjectTypeDefinitionNode).fields ?? []
}

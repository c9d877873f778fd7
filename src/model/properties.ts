import type { Model, NodeType, Property } from './Model.ts'
import { enumName } from './types.ts'

/** The stored name of the property that a property is compared by. */
export const comparedName = ({ stored, compared }: Pick<Property, 'stored' | 'compared'>): string =>
  compared?.stored ?? stored

/** The same for filters and orders, with the name that is used where that property is not set. */
export const comparison = ({ stored, compared }: Property): { readonly name: string; readonly otherwise?: string } => ({
  name: compared?.stored ?? stored,
  ...(compared?.optional && { otherwise: stored }),
})

/** The id that every fact between nodes has. */
const RELATIONSHIP_ID: Property = { name: 'id', stored: 'id', type: 'ID', list: false, required: true }

/** The properties of the served type `Relationship`: those of all types of relationship, by stored name. */
export function viewProperties({ relationships }: Model): readonly Property[] {
  const found = new Map<string, Property>([['id', RELATIONSHIP_ID]])
  for (const property of [...relationships.values()].flatMap(({ properties }) => [...properties.values()])) {
    const known = found.get(property.stored)
    // A property that one type requires, such as the title of an office, can be missing in another.
    const required = property.required && property.name === property.stored && (known?.required ?? true)
    found.set(property.stored, { ...property, name: property.stored, required })
  }
  return [...found.values()]
}

/*
 * Objects that are stored within a property, such as external ids, are found by an index: for each there is also a node with the
 * type's name as its label, and a relationship from the node that has the property.
 */

/** The type of the relationship that leads to the nodes of a property's values. */
export const valueLink = ({ name }: Property): string => enumName(name)

/** The properties of a node type that are lists of such objects. */
export const valueProperties = ({ values }: Model, { properties }: Pick<NodeType, 'properties'>): readonly Property[] =>
  [...properties.values()].filter(({ type, list }) => list && values.has(type))

/** The types of these objects that nodes have lists of. */
export const valueTypes = (model: Model): readonly string[] => [
  ...new Set([...model.nodes.values()].flatMap((type) => valueProperties(model, type)).map(({ type }) => type)),
]

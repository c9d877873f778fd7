import { enumName } from './enumName.ts'
import type { Model, NodeType, Property } from './Model.ts'

/*
 * Objects that are stored within a property, such as external ids, are found by an index: for each there is a node of its own besides, with
 * the type's name as its label, and a relationship from what has it.
 */

/** The relationship that leads to the nodes of a property's values. */
export const valueLink = ({ name }: Property): string => enumName(name)

/** The properties of a node type that are lists of such objects. */
export const valueProperties = ({ values }: Model, { properties }: Pick<NodeType, 'properties'>): readonly Property[] =>
  [...properties.values()].filter(({ type, list }) => list && values.has(type))

/** The types of these objects that nodes have lists of. */
export const valueTypes = (model: Model): readonly string[] => [
  ...new Set([...model.nodes.values()].flatMap((type) => valueProperties(model, type)).map(({ type }) => type)),
]

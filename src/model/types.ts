import { ENTITY, PROVENANCE_LINK } from './core.ts'
import type { InterfaceType, Link, Model, NodeType } from './Model.ts'

/* Look-ups of types in the model. */

/** The node type or interface of a name. Throws if there is none. */
export function typeNamed({ interfaces, nodes }: Model, name: string): NodeType | InterfaceType {
  const type = interfaces.get(name) ?? nodes.get(name)
  if (!type) throw new Error(`schema/ has no ${name} with @node.`)
  return type
}

/** The names of the node types that a type or an interface stands for. */
export const typesOf = ({ interfaces }: Model, name: string): readonly string[] => interfaces.get(name)?.types ?? [name]

/** Whether clients address a type by an id, so that `node` and `nodes` find it. Changes have a number instead. */
export const isNode = ({ properties }: NodeType): boolean => properties.has('id')

/** Whether a type is an entity, or the interface of all entities. */
export const isEntity = (type: NodeType | InterfaceType): boolean =>
  type.name === ENTITY || (type.kind === 'node' && type.labels.includes(ENTITY))

/** Whether relationships of a type are facts, with ids and evidence of their own. Others connect facts to passages. */
export const isFact = ({ relationships }: Model, type: string): boolean =>
  relationships.get(type)?.vocabulary !== PROVENANCE_LINK

/** Whether the edges of a link have properties of their own. Then its filters and orders have `node` and `edge`. */
export const hasEdgeProperties = ({ relationships }: Model, { relationship }: Link): boolean =>
  (relationships.get(relationship)?.properties.size ?? 0) > 0

/** The name of a type as a value of an enum: `COURT_CASE` for `CourtCase`. */
export const enumName = (type: string): string => type.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase()

/** The part of an address that names the page of a list: `courtCases` is at `/browse/court-cases`. */
export const listPath = (many: string): string => many.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

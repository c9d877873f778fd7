import type { InterfaceType, Link, Model, NodeType } from '../../model/Model.ts'

/** The name that the connection, edge and filter types of a field begin with: `PersonOffices`, `EntityClaims`. */
export function connectionName(model: Model, type: NodeType | InterfaceType, link: Link): string {
  const owner = [...model.interfaces.values()].find(
    ({ types, links }) => types.includes(type.name) && links.has(link.name),
  )
  const { name } = owner ?? type
  return `${name}${link.name.charAt(0).toUpperCase()}${link.name.slice(1)}`
}

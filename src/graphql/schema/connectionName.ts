import { EVIDENCE } from '../../model/core.ts'
import type { InterfaceType, Link, Model, NodeType } from '../../model/Model.ts'

/**
 * The name that the connection, edge and filter types of a field begin with: `PersonOffices`, `EntityClaims`. Lists of passages
 * have the same types everywhere, so that one fragment reads them all.
 */
export function connectionName(model: Model, type: NodeType | InterfaceType, link: Link): string {
  if (link.target === EVIDENCE) return EVIDENCE
  const owner = [...model.interfaces.values()].find(
    ({ types, links }) => types.includes(type.name) && links.has(link.name),
  )
  const { name } = owner ?? type
  return `${name}${link.name.charAt(0).toUpperCase()}${link.name.slice(1)}`
}

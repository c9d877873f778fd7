import type { InterfaceType, Model, NodeType } from './Model.ts'

/** The node type or interface of a name. */
export function typeNamed({ interfaces, nodes }: Model, name: string): NodeType | InterfaceType {
  const type = interfaces.get(name) ?? nodes.get(name)
  if (!type) throw new Error(`schema/ has no ${name} with @node.`)
  return type
}

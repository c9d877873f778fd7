import type { Model } from './Model.ts'

/** The node types that something of a type or an interface can be. */
export const typesOf = ({ interfaces }: Model, name: string): readonly string[] => interfaces.get(name)?.types ?? [name]

import type { Model, Property } from './Model.ts'

/** The id that every fact between nodes has. */
const RELATIONSHIP_ID: Property = { name: 'id', stored: 'id', type: 'ID', list: false, required: true }

/** The properties that the served view of any relationship has: what the kinds of relationship carry, by stored name. */
export function viewProperties({ relationships }: Model): readonly Property[] {
  const found = new Map<string, Property>([['id', RELATIONSHIP_ID]])
  for (const property of [...relationships.values()].flatMap(({ properties }) => [...properties.values()])) {
    const known = found.get(property.stored)
    // What one kind requires, such as an office its title, another may not have at all.
    const required = property.required && property.name === property.stored && (known?.required ?? true)
    found.set(property.stored, { ...property, name: property.stored, required })
  }
  return [...found.values()]
}

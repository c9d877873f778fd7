import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql'

/** The size of a selection with fragments expanded. */
export interface Size {
  /** Fields at the top level of the selection. */
  readonly own: number
  readonly fields: number
  readonly depth: number
  /** One of the deepest fields; null if there are no fields. */
  readonly deepest: FieldNode | null
}

const NOTHING: Size = { own: 0, fields: 0, depth: 0, deepest: null }

/**
 * Measures selections of a document. Each fragment is measured once, because expanding them could take exponential time.
 * Recursive and unknown fragments count as empty; validation rejects them.
 */
export function createSizeOf({ definitions }: DocumentNode): (selectionSet: SelectionSetNode) => Size {
  const fragments = new Map<string, SelectionSetNode>()
  for (const each of definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each.selectionSet)
  const known = new Map<string, Size>()

  function sizeOf({ selections }: SelectionSetNode): Size {
    return selections.reduce((sum, selection): Size => {
      if (selection.kind === Kind.FIELD) return add(sum, sizeOfField(selection))
      if (selection.kind === Kind.INLINE_FRAGMENT) return add(sum, sizeOf(selection.selectionSet))
      return add(sum, sizeOfFragment(selection.name.value))
    }, NOTHING)
  }

  function sizeOfField(field: FieldNode): Size {
    const { fields, depth, deepest } = field.selectionSet ? sizeOf(field.selectionSet) : NOTHING
    return { own: 1, fields: fields + 1, depth: depth + 1, deepest: deepest ?? field }
  }

  function sizeOfFragment(name: string): Size {
    const size = known.get(name)
    if (size) return size
    known.set(name, NOTHING)
    const fragment = fragments.get(name)
    if (fragment) known.set(name, sizeOf(fragment))
    return known.get(name) ?? NOTHING
  }

  return sizeOf
}

const add = (a: Size, b: Size): Size => ({
  own: a.own + b.own,
  fields: a.fields + b.fields,
  depth: Math.max(a.depth, b.depth),
  deepest: b.depth > a.depth ? b.deepest : a.deepest,
})

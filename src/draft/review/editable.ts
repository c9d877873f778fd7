import type { Model, Property } from '../../model/Model.ts'
import { listOf } from './changes.ts'
import { printValue } from './describe.ts'
import type { Fields } from './factTexts.ts'
import type { ReviewFact } from './openReview.ts'

/** A field that a reviewer can change. */
export interface Editable {
  readonly name: string
  readonly value: string
  /** The values that it can have, of an enum. */
  readonly values?: readonly string[]
  /** The fields of the fact with another value; an empty one takes the field out. */
  change(value: string): Fields
}

/** Fields that are lists of texts, written with commas. */
const LISTS: ReadonlySet<string> = new Set(['aliases', 'speakers', 'subjects'])
const LINKS: Readonly<Record<string, readonly string[]>> = {
  entities: ['description'],
  relationships: ['source', 'target'],
  claims: ['speakers'],
}

/** The fields of a fact that a reviewer can change, with the values that they can have. */
export function editableFields({ section, id, fields }: ReviewFact, model: Model): readonly Editable[] {
  const properties = propertiesOf(section, id, fields, model)
  const names = [...Object.keys(fields), ...(LINKS[section] ?? [])].filter((name) => !FIXED.has(name))
  const plain = [...new Set(names)].map((name): Editable => {
    const values = model.enums.get(properties.get(name)?.type ?? '')
    return {
      name,
      value: printValue(fields[name]),
      ...(values && { values }),
      change: (value) => changed(fields, name, LISTS.has(name) ? partsOf(value) : value.trim()),
    }
  })
  const date = fields['date']
  if (typeof date !== 'object' || date === null || !('edtf' in date)) return plain
  return [
    ...plain,
    {
      name: 'date',
      value: String(date.edtf),
      change: (value) => ({ ...fields, date: value.trim() === '' ? undefined : { ...date, edtf: value.trim() } }),
    },
  ]
}

const FIXED: ReadonlySet<string> = new Set(['id', 'evidence', 'date', 'externalIds', 'attribution'])

function propertiesOf(section: string, id: string, fields: Fields, model: Model): ReadonlyMap<string, Property> {
  if (section === 'relationships') return model.relationships.get(String(fields['type']))?.properties ?? new Map()
  const prefix = id.slice(0, id.indexOf(':'))
  return [...model.nodes.values()].find((node) => node.prefix === prefix)?.properties ?? new Map()
}

function changed(fields: Fields, name: string, value: string | readonly string[]): Fields {
  const next = { ...fields, [name]: value.length === 0 ? undefined : value }
  // Whether a claim has a named source follows from its speakers.
  return name === 'speakers' ? { ...next, attribution: listOf(value).length > 0 ? 'NAMED' : 'UNNAMED' } : next
}

const partsOf = (value: string): readonly string[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

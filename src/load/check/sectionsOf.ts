import type { BundleSource } from '../BundleInput.ts'
import type { Data, DataEntry, DataMap } from '../Data.ts'
import { printLocation, type Report } from '../Problem.ts'
import { fieldsOf, itemsOf, kindOf } from './fieldsOf.ts'

/** What a bundle says, in any file and order. */
export type Sections = Readonly<Record<(typeof SECTIONS)[number], readonly DataMap[]>> & {
  /** The passages that have a name, by it. */
  readonly passages: ReadonlyMap<string, DataEntry>
}

const SECTIONS = ['entities', 'relationships', 'claims'] as const
const PASSAGES = 'passages'
/** What stands under this key of an item has the item's other keys, unless it writes them itself. */
const GROUP = 'facts'

export function sectionsOf({ facts }: Pick<BundleSource, 'facts'>, report: Report): Sections {
  const sections: Record<(typeof SECTIONS)[number], DataMap[]> = { entities: [], relationships: [], claims: [] }
  const passages = new Map<string, DataEntry>()
  for (const data of facts) {
    if (!data) continue
    if (data.kind !== 'map') {
      report(data.at, `A file of facts has \`entities\`, \`relationships\` or \`claims\`; this one is ${kindOf(data)}.`)
      continue
    }
    const fields = fieldsOf(data, { of: 'section of a bundle', keys: [PASSAGES, ...SECTIONS] }, report)
    for (const entry of entriesOf(fields.get(PASSAGES), report)) {
      const first = passages.get(entry.key.value)
      if (first)
        report(entry.key.at, `The passage \`${entry.key.value}\` stands at ${printLocation(first.key.at)} already.`)
      else passages.set(entry.key.value, entry)
    }
    for (const section of SECTIONS) sections[section].push(...mapsIn(fields.get(section), section, report))
  }
  return { ...sections, passages }
}

function entriesOf(data: Data | undefined, report: Report): readonly DataEntry[] {
  if (!data) return []
  if (data.kind === 'map') return data.entries
  report(data.at, `\`${PASSAGES}\` is a map from names to quotes, not ${kindOf(data)}.`)
  return []
}

/** The items of a section; those of groups with what their group says of all of them. */
function mapsIn(data: Data | undefined, section: string, report: Report): DataMap[] {
  return itemsOf(data, section, report).flatMap((item) => {
    if (item.kind !== 'map') {
      report(item.at, `Each of \`${section}\` is a map, not ${kindOf(item)}.`)
      return []
    }
    const group = item.entries.find(({ key }) => key.value === GROUP)
    if (!group) return [item]
    const shared = item.entries.filter((entry) => entry !== group)
    return mapsIn(group.value, GROUP, report).map((each) => ({
      ...each,
      entries: [...each.entries, ...lacking(each, shared)],
    }))
  })
}

const lacking = ({ entries }: DataMap, shared: readonly DataEntry[]): DataEntry[] => {
  const own = new Set(entries.map(({ key }) => key.value))
  return shared.filter(({ key }) => !own.has(key.value))
}

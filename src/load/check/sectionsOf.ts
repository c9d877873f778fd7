import { printPlace, type Report } from '../Problem.ts'
import type { BundleFiles } from '../read/readBundleFiles.ts'
import type { Yaml, YamlEntry, YamlMap } from '../read/Yaml.ts'
import { fieldsOf, itemsOf, kindOf } from './fieldsOf.ts'

/** What all the fact files of a bundle hold, in any file and order. */
export type Sections = Readonly<Record<(typeof SECTIONS)[number], readonly YamlMap[]>> & {
  /** The passages that have a name, by it. */
  readonly passages: ReadonlyMap<string, YamlEntry>
}

const SECTIONS = ['entities', 'relationships', 'claims'] as const
const PASSAGES = 'passages'
/** What stands under this key of an item has the item's other keys, unless it writes them itself. */
const GROUP = 'facts'

export function sectionsOf({ facts }: Pick<BundleFiles, 'facts'>, report: Report): Sections {
  const sections: Record<(typeof SECTIONS)[number], YamlMap[]> = { entities: [], relationships: [], claims: [] }
  const passages = new Map<string, YamlEntry>()
  for (const { yaml } of facts) {
    if (!yaml) continue
    if (yaml.kind !== 'map') {
      report(yaml.at, `A file of facts has \`entities\`, \`relationships\` or \`claims\`; this one is ${kindOf(yaml)}.`)
      continue
    }
    const fields = fieldsOf(yaml, { of: 'section of a bundle', keys: [PASSAGES, ...SECTIONS] }, report)
    for (const entry of entriesOf(fields.get(PASSAGES), report)) {
      const first = passages.get(entry.key.value)
      if (first)
        report(entry.key.at, `The passage \`${entry.key.value}\` stands at ${printPlace(first.key.at)} already.`)
      else passages.set(entry.key.value, entry)
    }
    for (const section of SECTIONS) sections[section].push(...mapsIn(fields.get(section), section, report))
  }
  return { ...sections, passages }
}

function entriesOf(yaml: Yaml | undefined, report: Report): readonly YamlEntry[] {
  if (!yaml) return []
  if (yaml.kind === 'map') return yaml.entries
  report(yaml.at, `\`${PASSAGES}\` is a map from names to quotes, not ${kindOf(yaml)}.`)
  return []
}

/** The items of a section; those of groups with what their group says of all of them. */
function mapsIn(yaml: Yaml | undefined, section: string, report: Report): YamlMap[] {
  return itemsOf(yaml, section, report).flatMap((item) => {
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

const lacking = ({ entries }: YamlMap, shared: readonly YamlEntry[]): YamlEntry[] => {
  const own = new Set(entries.map(({ key }) => key.value))
  return shared.filter(({ key }) => !own.has(key.value))
}

import type { Report } from '../Problem.ts'
import type { BundleFiles } from '../read/readBundleFiles.ts'
import type { YamlMap } from '../read/Yaml.ts'
import { fieldsOf, itemsOf, kindOf } from './fieldsOf.ts'

/** What all the fact files of a bundle hold, in any file and order. */
export type Sections = Readonly<Record<(typeof SECTIONS)[number], readonly YamlMap[]>>

const SECTIONS = ['entities', 'relationships', 'claims'] as const

export function sectionsOf({ facts }: Pick<BundleFiles, 'facts'>, report: Report): Sections {
  const sections: Record<keyof Sections, YamlMap[]> = { entities: [], relationships: [], claims: [] }
  for (const { yaml } of facts) {
    if (!yaml) continue
    if (yaml.kind !== 'map') {
      report(yaml.at, `A file of facts has \`entities\`, \`relationships\` or \`claims\`; this one is ${kindOf(yaml)}.`)
      continue
    }
    const fields = fieldsOf(yaml, { of: 'section of a bundle', keys: SECTIONS }, report)
    for (const section of SECTIONS) {
      for (const item of itemsOf(fields.get(section), section, report)) {
        if (item.kind === 'map') sections[section].push(item)
        else report(item.at, `Each of \`${section}\` is a map, not ${kindOf(item)}.`)
      }
    }
  }
  return sections
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { relationshipId } from '../../load/ids.ts'
import type { Model } from '../../model/Model.ts'
import { canonicalJson } from '../../util/canonicalJson.ts'
import { printYaml, quoteTexts } from '../write/yaml.ts'

const SECTIONS = ['entities', 'relationships', 'claims'] as const
export type Section = (typeof SECTIONS)[number]

/** The YAML of a bundle’s facts by the names of their files. */
export type FactTexts = ReadonlyMap<string, string>

/** The fields of a fact, by name. */
export type Fields = Readonly<Record<string, unknown>>

/** One fact as it is written, with what its group says of it. */
export interface FactItem {
  /** As draft.json has it. */
  readonly id: string
  readonly section: Section
  readonly file: string
  readonly fields: Fields
}

/** Reads the YAML of the facts in a folder. */
export const readFactTexts = (folder: string): FactTexts =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml') && name !== 'article.yaml' && !name.startsWith('.'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

/** The facts of files that pass check. */
export const factsIn = (texts: FactTexts, model: Model): readonly FactItem[] =>
  [...texts].flatMap(([file, text]) => itemsOf(parse(text)).map((place) => itemOf(place, file, model)))

/**
 * The files after a change of facts: `change` gives the fields that a fact has from now on, the same ones to leave it, or undefined to take it out.
 * Comments are kept.
 */
export function changeFacts(texts: FactTexts, model: Model, change: (item: FactItem) => Fields | undefined): FactTexts {
  const changed = new Map(texts)
  for (const [file, text] of texts) {
    const document = parse(text)
    let isChanged = false
    for (const place of itemsOf(document)) {
      const item = itemOf(place, file, model)
      const fields = change(item)
      if (fields === item.fields) continue
      isChanged = true
      if (fields) setFields(document, place, item.fields, fields)
      else place.list.items = place.list.items.filter((each) => each !== place.map)
    }
    if (isChanged) changed.set(file, print(withoutEmpty(document)))
  }
  return changed
}

/** The files with more facts, each at the end of its section in the file that is named. */
export function addFacts(
  texts: FactTexts,
  facts: readonly { readonly file: string; readonly section: Section; readonly fields: Fields }[],
): FactTexts {
  const changed = new Map(texts)
  for (const file of new Set(facts.map((each) => each.file))) {
    const document = parse(changed.get(file) ?? '')
    if (!isMap(document.contents)) document.contents = document.createNode({})
    for (const { section, fields } of facts.filter((each) => each.file === file)) {
      const list = document.get(section)
      const node = quoted(document, fields)
      if (isSeq(list)) list.add(node)
      else document.set(section, document.createNode([node]))
    }
    changed.set(file, printYaml(document))
  }
  return changed
}

/** The id of a relationship by its fields, as load gives it. */
export function idOfRelationship(fields: Fields, model: Model): string {
  const type = model.relationships.get(String(fields['type']))
  const [source, target] = [String(fields['source']), String(fields['target'])]
  if (!type) return `${source}/${target}`
  const properties = [...type.properties.values()].flatMap(({ name, stored }): [string, string][] =>
    typeof fields[name] === 'string' ? [[stored, fields[name].trim()]] : [],
  )
  const ends = type.symmetric && target < source ? ([target, source] as const) : ([source, target] as const)
  return relationshipId(type, ...ends, Object.fromEntries(properties))
}

/** Where a fact is written. */
interface ItemPlace {
  readonly section: Section
  readonly list: YAMLSeq
  readonly map: YAMLMap
  /** The fields of its groups. */
  readonly shared: Fields
}

const parse = (text: string): Document => parseDocument(text, { schema: 'failsafe', uniqueKeys: false })

function itemsOf(document: Document): readonly ItemPlace[] {
  const within = (section: Section, list: unknown, shared: Fields): ItemPlace[] =>
    !isSeq(list)
      ? []
      : list.items.flatMap((map) => {
          if (!isMap(map)) return []
          const group = map.get('facts')
          const { facts, ...own } = fieldsOf(map)
          return isSeq(group) ? within(section, group, { ...shared, ...own }) : [{ section, list, map, shared }]
        })
  return isMap(document.contents) ? SECTIONS.flatMap((section) => within(section, document.get(section), {})) : []
}

const fieldsOf = (map: YAMLMap): Fields => map.toJSON() as Fields

function itemOf({ section, map, shared }: ItemPlace, file: string, model: Model): FactItem {
  const { fact, ...fields } = { ...shared, ...fieldsOf(map) }
  const [source, type, target] = typeof fact === 'string' ? fact.trim().split(/\s+/) : []
  const whole: Fields = source === undefined ? fields : { ...fields, source, type, target }
  return { id: idOf(section, whole, model), section, file, fields: whole }
}

function idOf(section: Section, fields: Fields, model: Model): string {
  if (section === 'relationships') return idOfRelationship(fields, model)
  const id = String(fields['id']).trim()
  return section === 'claims' ? `claim:${id.replace(/^claim:/, '').replace(/^.*\//, '')}` : id
}

function setFields(document: Document, { map }: ItemPlace, before: Fields, after: Fields): void {
  const isShort = map.has('fact')
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => canonicalJson(before[key] ?? null) !== canonicalJson(after[key] ?? null),
  )
  for (const key of changed) {
    if (isShort && ['source', 'type', 'target'].includes(key))
      map.set('fact', quoted(document, `${after['source']} ${after['type']} ${after['target']}`))
    else if (after[key] === undefined) map.delete(key)
    else map.set(key, quoted(document, after[key]))
  }
}

function quoted(document: Document, value: unknown) {
  const node = document.createNode(value)
  quoteTexts(node)
  return node
}

/** Sections and groups without facts are left out. */
function withoutEmpty(document: Document): Document {
  const prune = (list: YAMLSeq): void => {
    list.items = list.items.filter((map) => {
      const group = isMap(map) ? map.get('facts') : undefined
      if (!isSeq(group)) return true
      prune(group)
      return group.items.length > 0
    })
  }
  for (const section of SECTIONS) {
    const list = document.get(section)
    if (!isSeq(list)) continue
    prune(list)
    if (list.items.length === 0) document.delete(section)
  }
  return document
}

/** A file without facts keeps its comment. */
function print(document: Document): string {
  if (!isMap(document.contents) || document.contents.items.length > 0) return printYaml(document)
  return (document.commentBefore ?? '').replace(/^.*$/gm, '#$&').concat('\n')
}

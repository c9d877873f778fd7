import type { Limits } from '../../engine/limits.ts'
import { CLAIM, ENTITY } from '../../model/core.ts'
import type { Model, NodeType } from '../../model/Model.ts'
import { articleOfClaim, claimNamed, SLUG } from '../ids.ts'
import { printPlace, type Report } from '../Problem.ts'
import type { YamlMap, YamlText } from '../read/Yaml.ts'
import type { Declaration } from './CheckContext.ts'
import { peek } from './fieldsOf.ts'
import type { Sections } from './sectionsOf.ts'
import { suggestTerm } from './suggestTerm.ts'

export interface Declarations {
  readonly declared: ReadonlyMap<string, Declaration>
  /** Where each one is described; of two with the same id, the first. */
  readonly entities: readonly Described[]
  readonly claims: readonly Described[]
  /** False where something has no id that could be read. */
  readonly complete: boolean
}

export interface Described {
  /** Its id in the graph. */
  readonly id: string
  readonly type: NodeType | undefined
  readonly map: YamlMap
}

/** Lists what the bundle of an article describes, before anything that names it is checked. */
export function declare(
  model: Model,
  limits: Limits,
  article: string,
  sections: Sections,
  report: Report,
): Declarations {
  const declared = new Map<string, Declaration>()
  let complete = true
  const describe = (map: YamlMap, read: ReadId): Described[] => {
    const yaml = peek(map, 'id')
    if (yaml?.kind !== 'text') {
      report(yaml?.at ?? map.at, 'An entity or a claim needs an `id`.')
      complete = false
      return []
    }
    const written = yaml.value.trim()
    const { id, type } = read(written, yaml)
    const first = declared.get(id)
    if (first) {
      report(yaml.at, `\`${written}\` is described twice; it stands at ${printPlace(first.at)} already.`)
      return []
    }
    const excess = type && limits.excessOf(type.labels, 'id', id)
    if (excess !== undefined) report(yaml.at, `The id ${excess} Shorten it.`)
    declared.set(id, { at: yaml.at, type })
    return [{ id, type, map }]
  }
  const named = (names: readonly string[]) => names.flatMap((name) => model.nodes.get(name) ?? [])
  const entityTypes = named(model.interfaces.get(ENTITY)?.types ?? [])
  return {
    entities: sections.entities.flatMap((map) =>
      describe(map, (id, yaml) => ({ id, type: checkId(id, yaml, entityTypes, model, report) })),
    ),
    claims: sections.claims.flatMap((map) =>
      describe(map, (written, yaml) => readClaimId(written, yaml, article, model.nodes.get(CLAIM), report)),
    ),
    declared,
    complete,
  }
}

type ReadId = (written: string, yaml: YamlText) => Pick<Described, 'id' | 'type'>

/** A claim's id is local to its bundle: `it-ends`, or `claim:it-ends`. */
function readClaimId(
  written: string,
  { at }: YamlText,
  article: string,
  type: NodeType | undefined,
  report: Report,
): Pick<Described, 'id' | 'type'> {
  const id = claimNamed(written, article)
  if (id !== undefined && articleOfClaim(id) === article) return { id, type }
  if (id !== undefined)
    report(at, `\`${written}\` is the id of a claim of \`${articleOfClaim(id)}\`, not of this article.`)
  else
    report(
      at,
      `\`${written}\` is not an id of a claim: words of a-z and 0-9 joined by hyphens, such as \`claim:troops-leave\`.`,
    )
  return { id: written, type: undefined }
}

function checkId(
  id: string,
  { at }: YamlText,
  types: readonly NodeType[],
  model: Model,
  report: Report,
): NodeType | undefined {
  const colon = id.indexOf(':')
  const type = types.find(({ prefix }) => prefix === id.slice(0, colon))
  if (colon < 0 || !SLUG.test(id.slice(colon + 1))) {
    report(
      at,
      `\`${id}\` is no id: it is a prefix, a colon, and words of a-z and 0-9 joined by hyphens, such as \`person:joe-biden\`.`,
    )
    return undefined
  }
  if (!type) {
    const meant = suggestTerm(model, id.slice(0, colon), { kind: 'prefix', slug: id.slice(colon + 1) })
    report(at, `\`${id.slice(0, colon)}\` begins no id here.${meant}`)
  }
  return type
}

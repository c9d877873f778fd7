import type { Limits } from '../../engine/limits.ts'
import { CLAIM, ENTITY } from '../../model/core.ts'
import type { Model, NodeType } from '../../model/Model.ts'
import { didYouMean } from '../../util/didYouMean.ts'
import type { DataMap, DataText } from '../Data.ts'
import { articleOfClaim, claimNamed, SLUG } from '../ids.ts'
import { printLocation, type Report } from '../Problem.ts'
import type { Declaration } from './CheckContext.ts'
import { peek } from './fieldsOf.ts'
import type { Sections } from './sectionsOf.ts'

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
  readonly map: DataMap
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
  const describe = (map: DataMap, read: ReadId): Described[] => {
    const data = peek(map, 'id')
    if (data?.kind !== 'text') {
      report(data?.at ?? map.at, 'An entity or a claim needs an `id`.')
      complete = false
      return []
    }
    const written = data.value.trim()
    const { id, type } = read(written, data)
    const first = declared.get(id)
    if (first) {
      report(data.at, `\`${written}\` is described twice; it stands at ${printLocation(first.at)} already.`)
      return []
    }
    const excess = type && limits.excessOf(type.labels, 'id', id)
    if (excess !== undefined) report(data.at, `The id ${excess} Shorten it.`)
    declared.set(id, { at: data.at, type })
    return [{ id, type, map }]
  }
  const named = (names: readonly string[]) => names.flatMap((name) => model.nodes.get(name) ?? [])
  const entityTypes = named(model.interfaces.get(ENTITY)?.types ?? [])
  return {
    entities: sections.entities.flatMap((map) =>
      describe(map, (id, data) => ({ id, type: checkId(id, data, entityTypes, report) })),
    ),
    claims: sections.claims.flatMap((map) =>
      describe(map, (written, data) => readClaimId(written, data, article, model.nodes.get(CLAIM), report)),
    ),
    declared,
    complete,
  }
}

type ReadId = (written: string, data: DataText) => Pick<Described, 'id' | 'type'>

/** A claim's id is local to its bundle: `it-ends`, or `claim:it-ends`. */
function readClaimId(
  written: string,
  { at }: DataText,
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

function checkId(id: string, { at }: DataText, types: readonly NodeType[], report: Report): NodeType | undefined {
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
    const prefixes = types.map(({ prefix }) => prefix)
    report(at, `\`${id.slice(0, colon)}\` begins no id here.${didYouMean(id.slice(0, colon), prefixes)}`)
  }
  return type
}

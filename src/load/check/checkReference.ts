import { CLAIM } from '../../model/core.ts'
import type { NodeType, RelationshipType } from '../../model/Model.ts'
import { didYouMean } from '../../util/didYouMean.ts'
import type { Data } from '../Data.ts'
import { articleOfClaim, asInBundle, claimNamed } from '../ids.ts'
import type { Location } from '../Problem.ts'
import type { CheckContext } from './CheckContext.ts'
import { kindOf } from './fieldsOf.ts'

/** Something that a relationship or a claim names. */
export interface Reference {
  readonly id: string
  readonly type: NodeType
  readonly at: Location
}

/** Reads the id of something that the bundle describes. */
export function checkReference(data: Data, context: CheckContext): Reference | undefined {
  const id = readId(data, context)
  return id === undefined ? undefined : declaredAs(id, data.at, context)
}

/** Reads the id of a claim: one that the bundle describes, or one of another article. */
export function checkClaimReference(data: Data, context: CheckContext): Reference | undefined {
  const { model, article } = context
  const written = readId(data, context)
  if (written === undefined) return undefined
  const id = claimNamed(written, article)
  const type = model.nodes.get(CLAIM)
  if (id !== undefined && type && articleOfClaim(id) !== article) return { id, type, at: data.at }
  const hint = ' A claim of another article is written `claim:<article>/<claim>`.'
  return declaredAs(id ?? written, data.at, context, hint)
}

function readId(data: Data, { report }: CheckContext): string | undefined {
  if (data.kind === 'text') return data.value.trim()
  report(data.at, `An id is text, not ${kindOf(data)}.`)
  return undefined
}

function declaredAs(id: string, at: Location, context: CheckContext, hint = ''): Reference | undefined {
  const { article, declared, complete, report } = context
  const declaration = declared.get(id)
  if (declaration) return declaration.type && { id, type: declaration.type, at }
  if (!complete) return undefined
  const written = asInBundle(id, article)
  const known = [...declared.keys()].filter((each) => hint === '' || each.startsWith('claim:'))
  const meant = didYouMean(
    written,
    known.map((each) => asInBundle(each, article)),
  )
  report(at, `This bundle does not describe \`${written}\`.${meant}${hint}`)
  return undefined
}

/** Whether the schema lets a relationship of this type join the two. Reports what it does allow. */
export function checkEnds(
  type: RelationshipType,
  source: Reference,
  target: Reference,
  context: CheckContext,
): boolean {
  const at = target.at
  if (source.id === target.id) {
    context.report(at, `\`${type.name}\` cannot lead from \`${source.id}\` to itself.`)
    return false
  }
  if (type.ends.some(({ from, to }) => from.includes(source.type.name) && to.includes(target.type.name))) return true
  const allowed = type.ends.map(({ from, to }) => `from ${list(from)} to ${list(to)}`).join(', or ')
  context.report(
    at,
    `\`${type.name}\` cannot lead from ${source.type.name} to ${target.type.name}. It leads ${allowed}.`,
  )
  return false
}

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`

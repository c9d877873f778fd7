import { CLAIM } from '../../model/core.ts'
import type { NodeType, RelationshipType } from '../../model/Model.ts'
import { nodeTypeOf } from '../../model/nodeTypeOf.ts'
import { didYouMean } from '../../util/didYouMean.ts'
import { SLUG } from '../ids.ts'
import type { Place } from '../Problem.ts'
import type { Yaml } from '../read/Yaml.ts'
import type { CheckContext } from './CheckContext.ts'
import { kindOf } from './fieldsOf.ts'

/** Something that a relationship or a claim names. */
export interface Reference {
  readonly id: string
  readonly type: NodeType
  readonly at: Place
}

/** Reads the id of something that the bundle describes. `elsewhere` allows a claim of another bundle. */
export function checkReference(yaml: Yaml, context: CheckContext, elsewhere = false): Reference | undefined {
  const { model, declared, complete, report } = context
  if (yaml.kind !== 'text') {
    report(yaml.at, `An id is text, not ${kindOf(yaml)}.`)
    return undefined
  }
  const id = yaml.value.trim()
  const declaration = declared.get(id)
  if (declaration) return declaration.type && { id, type: declaration.type, at: yaml.at }
  const type = nodeTypeOf(model, id)
  if (elsewhere && type?.name === CLAIM && SLUG.test(id.slice(id.indexOf(':') + 1))) return { id, type, at: yaml.at }
  if (complete) report(yaml.at, `This bundle does not describe \`${id}\`.${didYouMean(id, [...declared.keys()])}`)
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

import type { Link, Model } from '../model/Model.ts'
import { isFact, typesOf } from '../model/types.ts'
import type { Step } from './Plan.ts'

/**
 * The hop that a link takes from nodes of some types. The far end's label is asked for only where the schema allows other ends as well.
 */
export function stepOf(model: Model, near: readonly string[], link: Link): Step {
  const type = model.relationships.get(link.relationship)
  if (!type) throw new Error(`${link.relationship} is not declared.`)
  const both = [...type.ends, ...type.ends.map(({ from, to }) => ({ from: to, to: from }))]
  const ends = { OUT: type.ends, IN: both.slice(type.ends.length), BOTH: both }[link.direction]
  const far = ends.filter(({ from }) => from.some((each) => near.includes(each))).flatMap(({ to }) => to)
  const wanted = typesOf(model, link.target)
  return {
    relationship: link.relationship,
    direction: link.direction,
    label: far.every((each) => wanted.includes(each)) ? null : link.target,
    target: link.target,
    one: link.form === 'one',
    fact: isFact(model, link.relationship),
  }
}

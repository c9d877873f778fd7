import Cypher from '@neo4j/cypher-builder'
import {
  allOf,
  type Branch,
  type Condition,
  conjunctsOf,
  hopsOf,
  isHeavy,
  isOfNode,
  isSelective,
  type Reach,
  reachesOf,
} from './Condition.ts'
import { alongBranch, compileCondition, type Flags, matching } from './compileCondition.ts'

/*
 * Filters that follow several relationships, one after another, are evaluated from their end: first the nodes at the end, then,
 * step by step, those that lead to them, each once. So each step reads every relationship once, however many a node has. From
 * the start, each node that leads to a hub would read all relationships of the hub.
 */

/** Clauses, the last of which can be filtered further. */
export interface Rows {
  readonly clauses: readonly Cypher.Clause[]
  readonly last: Cypher.With
}

/** A column of a subquery: a variable, or an expression with its name. */
export type Returned = Cypher.Variable | [Cypher.Expr, Cypher.Variable]

/** What has rows already, which are to be filtered. */
export interface Found {
  readonly match: { return(...columns: Returned[]): Cypher.Clause }
  readonly node: Cypher.Node
  /** What a row has beside the node: a relationship, or a score. */
  readonly beside: Cypher.Variable | null
  /** What comes from outside of the subquery. */
  readonly given: Cypher.Variable | null
  /** Whether something is asked of the node that the relationship beside it goes out from. */
  readonly asksForSource?: boolean
}

/** All nodes of a label for which a condition holds, each once. */
export function findNodes(condition: Condition, node: Cypher.Node, label: string): Rows {
  const parts = conjunctsOf(condition)
  const first = beginning(parts)
  if (first) {
    const [branch] = first.branches as [Branch]
    const rest = parts.filter((part) => part !== first)
    const near = branch.near ? [branch.near] : []
    const predicate = compileCondition(allOf([...near, ...rest]), { node }, { inner: true })
    const last = new Cypher.With(node).distinct()
    return {
      clauses: leadingTo(branch, node, label),
      last: predicate === Cypher.true ? last : last.where(predicate),
    }
  }
  if (reachesOf(condition).length === 0) {
    const match = matching(
      new Cypher.Pattern(node, { labels: [label] }),
      compileCondition(condition, { node }, { inner: true }),
    )
    return { clauses: [match], last: new Cypher.With(node) }
  }
  return keepOf(
    {
      match: new Cypher.Match(new Cypher.Pattern(node, { labels: [label] })),
      node,
      beside: null,
      given: null,
    },
    condition,
    label,
  )
}

/** Those of the rows for which a condition on node and relationship holds. */
export function keepOf(found: Found, condition: Condition, label: string): Rows {
  const { node, beside, given, asksForSource = false } = found
  const { clauses, flags } = withFlags(found, reachesOf(condition), label)
  const relationship = beside instanceof Cypher.Relationship ? beside : null
  const start: [Cypher.Expr, Cypher.Node] | null =
    asksForSource && relationship ? [Cypher.startNode(relationship), new Cypher.Node()] : null
  const near = start?.[1] ?? (given instanceof Cypher.Node ? given : undefined)
  const scope = { node, ...(relationship && { relationship }), flags, ...(near && { near }) }
  const holds = compileCondition(condition, scope, { inner: true })
  return {
    clauses: [
      ...clauses,
      new Cypher.With(node, ...(beside ? [beside] : []), flags.list, ...(start ? [start] : [])).where(holds),
    ],
    last: new Cypher.With(node, ...(beside ? [beside] : [])),
  }
}

/** The number of what was found: branches have their own. */
const FOUND = 0

/** The rows, each with the numbers of those branches that lead from its node to something. */
function withFlags({ match, node, beside, given }: Found, reaches: readonly Reach[], label: string) {
  const [number, list] = [new Cypher.Variable(), new Cypher.Variable()]
  const columns = (value: number, absent = false): Returned[] => {
    const same: Returned[] = beside ? [absent ? [Cypher.Null, beside] : beside] : []
    return [node, ...same, [new Cypher.Literal(value), number]]
  }
  const numbers = new Map<Branch, number>()
  const arms: Cypher.Clause[] = [match.return(...columns(FOUND))]
  for (const { quantifier, branches } of reaches) {
    for (const branch of branches) {
      const flag = numbers.size + 1
      numbers.set(branch, flag)
      const all = new Cypher.Return(...columns(flag, true))
      // Where exactly one is wanted, they are counted; otherwise one says enough.
      arms.push(Cypher.utils.concat(...leadingTo(branch, node, label), quantifier === 'some' ? all.distinct() : all))
    }
  }
  const union = new Cypher.Call(new Cypher.Union(...arms).all(), given ? [given] : [])
  const flags: Flags = { numbers, list }
  if (!beside) {
    const isFound = Cypher.in(new Cypher.Literal(FOUND), list)
    return { flags, clauses: [union, new Cypher.With(node, [Cypher.collect(number), list]).where(isFound)] }
  }
  const all = new Cypher.Variable()
  const rows = new Cypher.With(node, [Cypher.collect(beside), all], [Cypher.collect(number), list])
  return { flags, clauses: [union, rows, new Cypher.Unwind([all, beside])] }
}

/** What to begin with, where all that holds leads to one thing, and the rest is soon told of each. */
function beginning(parts: readonly Condition[]): Reach | null {
  const possible = parts.filter(
    (part): part is Reach =>
      part.kind === 'reach' &&
      part.quantifier === 'some' &&
      part.branches.length === 1 &&
      part.branches.every(({ near }) => !(near && isHeavy(near))),
  )
  const [first] = possible.toSorted((a, b) => Number(isSelective(b)) - Number(isSelective(a)) || hopsOf(b) - hopsOf(a))
  return first && !parts.some((part) => part !== first && isHeavy(part)) ? first : null
}

/** The nodes of a label from which a branch leads to something: a row for each of its relationships. */
function leadingTo(
  { inner, target, label: farLabel, ...branch }: Branch,
  node: Cypher.Node,
  label: string,
): Cypher.Clause[] {
  const [relationship, far] = [new Cypher.Relationship(), new Cypher.Node()]
  const parts = conjunctsOf(inner)
  const [ofNode, others] = [parts.filter(isOfNode), parts.filter((part) => !isOfNode(part))]
  const scope = { node: far, relationship, near: node }
  /** From the known node to the unknown one: not every engine chooses the direction in which it follows a pattern. */
  const back = new Cypher.Pattern(far).related(relationship, alongBranch(branch, true)).to(node, { labels: [label] })
  if (others.some((part) => hopsOf(part) > 0)) {
    const all = new Cypher.Match(new Cypher.Pattern(far, { labels: [target] }))
    const found = { match: all, node: far, beside: null, given: null }
    const { clauses, flags } = withFlags(found, reachesOf(inner), target)
    return [...clauses, matching(back, compileCondition(inner, { ...scope, flags }, { inner: true }))]
  }
  const holds = compileCondition(allOf(others), scope, { inner: true })
  if (ofNode.length > 0) {
    const { clauses, last } = findNodes(allOf(ofNode), far, target)
    return [...clauses, last, matching(back, holds)]
  }
  const forth = new Cypher.Pattern(node, { labels: [label] })
    .related(relationship, alongBranch(branch))
    .to(far, farLabel ? { labels: [farLabel] } : {})
  return [matching(forth, holds)]
}

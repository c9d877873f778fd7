import Cypher from '@neo4j/cypher-builder'
import type { Statement } from '../../cypher/Statement.ts'
import type { Run } from '../../engine/Engine.ts'
import type { Properties } from '../../model/Facts.ts'
import { nodeTypeOf } from '../../model/ids.ts'
import type { Model, Property } from '../../model/Model.ts'
import { valueLink, valueProperties } from '../../model/properties.ts'
import { groupBy } from '../../util/objects.ts'
import { comparable } from '../comparable.ts'
import { batchesOf } from './batchesOf.ts'
import type { Change } from './changeBetween.ts'
import { lookUpLabel } from './lookUp.ts'
import { withId } from './matchEdge.ts'
import { rowsOf } from './rowsOf.ts'
import { statementOf } from './statementOf.ts'

/*
 * The nodes of objects that are stored within a property (`model/valueLinks.ts`). They follow from the nodes that have them, and
 * their id is the object as it is stored there.
 */

/** One object of a node. */
interface Row {
  readonly node: string
  readonly label: string
  readonly property: Property
  readonly text: string
}

/** @param again ids of nodes that were there before, and may have others now. */
export async function writeValueNodes(
  run: Run,
  model: Model,
  { nodes }: Change,
  again: ReadonlySet<string>,
): Promise<void> {
  const left: Row[] = nodes.removed.flatMap(({ id, properties }) => rowsIn(model, id, properties))
  const come: Row[] = nodes.created.flatMap(({ id, properties }) => rowsIn(model, id, properties))
  for (const [label, ids] of groupBy(again, (id) => lookUpLabel(model, id))) {
    for (const batch of batchesOf(ids)) {
      for (const { properties } of await rowsOf<{ properties: Properties }>(run, propertiesOf(label, batch)))
        come.push(...rowsIn(model, String(properties['id']), properties))
      for (const property of propertiesUnder(model, batch)) {
        for (const { text } of await rowsOf<{ text: string }>(run, unlink(label, property, batch)))
          left.push({ node: '', label, property, text })
      }
    }
  }
  for (const rows of byKind(come)) {
    for (const batch of batchesOf(rows)) {
      await run(create(model, batch))
      await run(link(batch))
    }
  }
  for (const rows of byKind(left)) for (const batch of batchesOf(rows)) await run(removeUnused(batch))
}

function rowsIn(model: Model, id: string, properties: Properties): Row[] {
  const type = nodeTypeOf(model, id)
  if (!type) return []
  const label = lookUpLabel(model, id)
  return valueProperties(model, type).flatMap((property) =>
    [properties[property.stored] ?? []].flat().map((text) => ({ node: id, label, property, text: String(text) })),
  )
}

/** The properties that nodes of some ids have, each once. */
function propertiesUnder(model: Model, ids: readonly string[]): readonly Property[] {
  const all = ids.flatMap((id) => {
    const type = nodeTypeOf(model, id)
    return type ? valueProperties(model, type) : []
  })
  return [...new Map(all.map((property) => [property.stored, property])).values()]
}

const byKind = (rows: readonly Row[]): Iterable<Row[]> =>
  groupBy(rows, ({ label, property }) => `${label} ${property.name}`).values()

function unwindRows(rows: readonly unknown[]): [Cypher.Unwind, Cypher.Variable] {
  const row = new Cypher.Variable()
  return [new Cypher.Unwind([new Cypher.Param(rows), row]), row]
}

function propertiesOf(label: string, ids: readonly string[]): Statement {
  const [unwind, id] = unwindRows(ids)
  const node = new Cypher.Node()
  const all = new Cypher.Function('properties', [node])
  return statementOf(unwind.match(withId(node, label, id)).return([all, 'properties']))
}

/** Takes all objects of a property from some nodes, and gives them. */
function unlink(label: string, property: Property, ids: readonly string[]): Statement {
  const [unwind, id] = unwindRows(ids)
  const [relationship, value] = [new Cypher.Relationship(), new Cypher.Node()]
  const pattern = withId(new Cypher.Node(), label, id)
    .related(relationship, { type: valueLink(property) })
    .to(value)
  const text = new Cypher.Variable()
  return statementOf(
    unwind
      .match(pattern)
      .with(relationship, [value.property('id'), text])
      .delete(relationship)
      .return([text, 'text']),
  )
}

function create({ values }: Model, [first, ...rest]: readonly Row[]): Statement {
  const properties = values.get(first?.property.type ?? '')?.properties ?? new Map()
  const rows = [...new Set([first, ...rest].map((row) => row?.text ?? ''))].map((text) => ({
    id: text,
    properties: { ...comparable(properties, JSON.parse(text) as Properties), id: text },
  }))
  const [unwind, row] = unwindRows(rows)
  const node = new Cypher.Node()
  const type = first?.property.type ?? ''
  const merge = unwind.merge(withId(node, type, row.property('id')))
  return statementOf(merge.set([node, row.property('properties')]))
}

function link(rows: readonly Row[]): Statement {
  const [first] = rows
  const [unwind, row] = unwindRows(rows.map(({ node, text }) => ({ node, text })))
  const [node, value] = [new Cypher.Node(), new Cypher.Node()]
  const type = first ? valueLink(first.property) : ''
  return statementOf(
    unwind
      .match(withId(node, first?.label ?? '', row.property('node')))
      .match(withId(value, first?.property.type ?? '', row.property('text')))
      .create(new Cypher.Pattern(node).related({ type }).to(value)),
  )
}

/** Removes those objects that nothing has any more. */
function removeUnused(rows: readonly Row[]): Statement {
  const [first] = rows
  const [unwind, text] = unwindRows([...new Set(rows.map((row) => row.text))])
  const [value, uses] = [new Cypher.Node(), new Cypher.Variable()]
  const used = new Cypher.Pattern(value).related({ direction: 'left' }).to()
  return statementOf(
    unwind
      .match(withId(value, first?.property.type ?? '', text))
      .with(value, [new Cypher.Count(new Cypher.Match(used)), uses])
      .where(Cypher.eq(uses, new Cypher.Literal(0)))
      .delete(value),
  )
}

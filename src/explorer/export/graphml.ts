import type { Entity, Relationship } from '../graph/Graph.ts'
import type { Picture } from '../graph/Picture.ts'
import { isSymmetric } from '../words/names.ts'
import { plainCharacters } from './csv.ts'

const NODE_KEYS = ['type', 'name', 'description', 'edtf']
const EDGE_KEYS = ['type', 'role', 'edtf', 'dateExpression', 'quotes']

/** The picture as GraphML (graphml.graphdrawing.org), with the quotes of each relationship and where they stand, one a line. */
export function graphmlOf({ entities, relationships }: Picture): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...NODE_KEYS.map((key) => `  <key id="node-${key}" for="node" attr.name="${key}" attr.type="string"/>`),
    ...EDGE_KEYS.map((key) => `  <key id="edge-${key}" for="edge" attr.name="${key}" attr.type="string"/>`),
    '  <graph id="newsgraph" edgedefault="directed">',
    ...entities.map(node),
    ...relationships.map(edge),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}

function node(entity: Entity): string {
  const data = {
    type: entity.__typename,
    name: entity.name,
    description: entity.description,
    edtf: entity.__typename === 'Event' ? entity.edtf : null,
  }
  return `    <node id="${escapeXml(entity.id)}">${dataOf('node', data)}</node>`
}

function edge({ id, source, target, type, role, edtf, dateExpression, evidence }: Relationship): string {
  const quotes = evidence.nodes
    .map(({ quote, start, end, article }) => `${quote} (${article.id} ${start}-${end})`)
    .join('\n')
  const undirected = isSymmetric(type) ? ' directed="false"' : ''
  const ends = `source="${escapeXml(source.id)}" target="${escapeXml(target.id)}"${undirected}`
  return `    <edge id="${escapeXml(id)}" ${ends}>${dataOf('edge', { type, role, edtf, dateExpression, quotes })}</edge>`
}

function dataOf(of: 'node' | 'edge', values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values)
    .filter(([, value]) => value)
    .map(([key, value]) => `<data key="${of}-${key}">${escapeXml(value ?? '')}</data>`)
    .join('')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeXml = (text: string): string => plainCharacters(text).replace(/[&<>"]/g, (each) => ENTITIES[each] ?? '')

import type { InterfaceType, NodeType } from '../../src/model/Model.ts'
import type { Properties } from './createLoaders.ts'

/** `{ node: { startDate: 'DESC' } }` as `m.startDate IS NULL, m.startDate DESC`. */
export function orderOf(by: Properties): string {
  const [[end, key] = ['node', {}]] = Object.entries(by) as [string, Properties][]
  const [[name, way] = ['id', 'ASC']] = Object.entries(key)
  const property = `${end === 'edge' ? 'r' : 'm'}.${name}`
  return `${property} IS NULL, ${property} ${way}`
}

const OPERATORS: Readonly<Record<string, string>> = { eq: '=', gte: '>=' }

/** What the filters of the operations need: comparisons of properties, of what relationships lead to as well. */
export function whereOf(
  where: Properties,
  type: NodeType | InterfaceType,
): { predicates: readonly string[]; params: Properties } {
  const params: Record<string, unknown> = {}
  const comparisons = (variable: string, filter: Properties): string[] =>
    Object.entries(filter).flatMap(([name, operators]) =>
      Object.entries(operators as Properties).map(([operator, value]) => {
        if (!(operator in OPERATORS)) throw new Error(`The resolvers know no ${operator}.`)
        const param = `value${Object.keys(params).length}`
        params[param] = value
        return `${variable}.${name} ${OPERATORS[operator]} $${param}`
      }),
    )
  const predicates = Object.entries(where).flatMap(([name, filter]) => {
    const link = type.links.get(name)
    if (!link) return comparisons('m', { [name]: filter })
    const { node } = (filter as { some: { node: Properties } }).some
    const [begin, end] = link.direction === 'IN' ? ['<-', '-'] : ['-', '->']
    return `EXISTS { MATCH (m)${begin}[:${link.relationship}]${end}(other) WHERE ${comparisons('other', node).join(' AND ')} }`
  })
  return { predicates, params }
}

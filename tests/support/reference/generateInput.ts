import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isScalarType,
} from 'graphql'
import type { Dice } from './Dice.ts'
import type { Graph } from './Graph.ts'
import { DATES, INSTANTS, NUMBERS, WORDS } from './generateGraph.ts'

/** A value of an input type; filters are of the values that generated graphs have. */
export function generateInput(dice: Dice, type: GraphQLInputType, graph: Graph, depth: number): unknown {
  const nullable = getNullableType(type)
  if (isListType(nullable)) return dice.times(0, 2, () => generateInput(dice, nullable.ofType, graph, depth))
  if (isEnumType(nullable)) return dice.pick(nullable.getValues()).name
  if (isScalarType(nullable)) return generateScalar(dice, nullable.name, graph)
  if (!isInputObjectType(nullable)) throw new Error(`No value for ${String(type)}`)
  const isDeep = (field: { type: GraphQLInputType }) => {
    const inner = getNullableType(field.type)
    return isListType(inner)
      ? isInputObjectType(getNullableType(inner.ofType))
      : isInputObjectType(inner) && !inner.name.endsWith('Filter')
  }
  const all = Object.values(nullable.getFields())
  const usable = depth > 0 ? all : all.filter((field) => !isDeep(field) && !('some' in (fieldsOf(field.type) ?? {})))
  if (usable.length === 0) return {}
  const chosen = nullable.isOneOf ? [dice.pick(usable)] : dice.some(usable, 2)
  return Object.fromEntries(chosen.map((field) => [field.name, generateInput(dice, field.type, graph, depth - 1)]))
}

function fieldsOf(type: GraphQLInputType): object | null {
  const nullable = getNullableType(type)
  return isInputObjectType(nullable) ? nullable.getFields() : null
}

function generateScalar(dice: Dice, type: string, graph: Graph): unknown {
  switch (type) {
    case 'ID':
      return dice.pick([...graph.nodes.map(({ id }) => id), ...graph.relationships.flatMap(({ id }) => id ?? [])])
    case 'Int':
      return dice.int(0, 1000)
    case 'Float':
      return dice.pick(NUMBERS)
    case 'Boolean':
      return dice.chance(2)
    case 'Date':
      return dice.pick(DATES)
    case 'DateTime':
      return dice.pick(INSTANTS)
    default:
      return dice.chance(2) ? dice.pick(WORDS) : dice.pick(['a', 'A', 'É', 'e\u0301', 'u', 'q'])
  }
}

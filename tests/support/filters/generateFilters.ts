import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
} from 'graphql'
import { Dice } from '../reference/Dice.ts'

/** What filters are made of, as the graph has it. */
export interface Words {
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly roles: readonly string[]
  /** Countries with very many relationships. */
  readonly hubs: readonly string[]
}

export interface GeneratedFilter {
  /** How many relationships it follows, one after another. */
  readonly hops: number
  readonly query: string
  readonly variables: { readonly where: Readonly<Record<string, unknown>>; readonly hub?: string }
}

export interface FilterOptions {
  readonly schema: GraphQLSchema
  readonly words: Words
  readonly count: number
  readonly seed: number
}

const LISTS = ['people', 'countries', 'organizations', 'places', 'events', 'entities', 'claims', 'articles']
/** Of a country with very many relationships. */
const OF_A_HUB = [
  'relationships',
  'officials',
  'organizations',
  'places',
  'events',
  'eventsWithin',
  'claims',
  'evidence',
]
const MOST_HOPS = 3

/** Filters of one to three hops over the lists of a schema, on all that can be filtered by, the same for a seed. */
export function generateFilters({ schema, words, count, seed }: FilterOptions): GeneratedFilter[] {
  const dice = new Dice(seed)
  return Array.from({ length: count }, (_, index) => {
    const hops = (index % MOST_HOPS) + 1
    const ofHub = dice.chance(4)
    const owner = schema.getType(ofHub ? 'Country' : 'Query') as {
      getFields?(): ReturnType<GraphQLInputObjectType['getFields']>
    }
    const name = dice.pick(ofHub ? OF_A_HUB : LISTS)
    const field = owner.getFields?.()[name] as unknown as { readonly args: readonly { name: string; type: never }[] }
    const type = field.args.find((argument) => argument.name === 'where')?.type
    if (!type) throw new Error(`${name} has no filter.`)
    const where = generateWhere(dice, words, inputOf(type), hops)
    const page = `${name}(first: 20, where: $where) { nodes { id } }`
    const [head, body] = ofHub ? ['$hub: ID!, ', `country(id: $hub) { ${page} }`] : ['', page]
    return {
      hops,
      query: `query (${head}$where: ${inputOf(type).name}) { ${body} }`,
      variables: { where, ...(ofHub && { hub: dice.pick(words.hubs) }) },
    }
  })
}

type Where = Record<string, unknown>

const inputOf = (type: unknown): GraphQLInputObjectType =>
  getNamedType(type as GraphQLInputType) as GraphQLInputObjectType

/** Whether a field leads to other nodes, by `some` and the like, or by itself. */
const isQuantified = (type: GraphQLInputObjectType): boolean => 'some' in type.getFields()
const innerOf = (type: GraphQLInputObjectType): GraphQLInputObjectType => inputOf(type.getFields()['some']?.type)
const isWhere = (type: GraphQLInputObjectType): boolean => 'NOT' in type.getFields()

function generateWhere(dice: Dice, words: Words, type: GraphQLInputObjectType, hops: number): Where {
  if (hops === 0) return generateLeaf(dice, words, type)
  const where = generateStep(dice, words, type, hops)
  if (dice.chance(8)) return { NOT: where }
  if (dice.chance(8)) return { OR: [where, generateWhere(dice, words, type, hops - 1)] }
  if (dice.chance(4)) return { AND: [where, generateWhere(dice, words, type, dice.int(0, hops - 1))] }
  return where
}

/** One relationship further, or to one of the ends of the relationship that the filter is on. */
function generateStep(dice: Dice, words: Words, type: GraphQLInputObjectType, hops: number): Where {
  const leading = Object.values(type.getFields()).filter((field) => {
    const of = inputOf(field.type)
    if (['AND', 'OR', 'NOT'].includes(field.name) || !isInputObjectType(of)) return false
    return isQuantified(of) ? reaches(innerOf(of), hops - 1) : isWhere(of) && reaches(of, hops)
  })
  const field = dice.pick(leading.filter(({ name }) => name !== 'edge' || hops === 1))
  const of = inputOf(field.type)
  if (!isQuantified(of)) {
    // An end of a relationship is reached by the hop that led to the relationship; a link to one node is a hop.
    const isHop = !['node', 'edge', 'source', 'target'].includes(field.name)
    return { [field.name]: generateWhere(dice, words, of, isHop ? hops - 1 : hops) }
  }
  const inner = innerOf(of)
  const quantifier = dice.pick(['some', 'some', 'some', 'none', 'all', 'single'])
  return { [field.name]: { [quantifier]: generateWhere(dice, words, inner, hops - 1) } }
}

/** Whether there is anything to follow from there. */
function reaches(type: GraphQLInputObjectType, hops: number): boolean {
  if (hops === 0) return true
  return Object.values(type.getFields()).some((field) => {
    const of = inputOf(field.type)
    return isInputObjectType(of) && isQuantified(of)
  })
}

function generateLeaf(dice: Dice, words: Words, type: GraphQLInputObjectType): Where {
  const fields = Object.values(type.getFields()).filter(({ name }) => !['AND', 'OR', 'NOT'].includes(name))
  const field = dice.pick(
    fields.filter(({ type }) => {
      const of = inputOf(type)
      return isWhere(of) || !isQuantified(of)
    }),
  )
  const of = inputOf(field.type)
  const isLeaf = Object.values(of.getFields()).every(({ type }) => !isInputObjectType(getNamedType(type)))
  if (!isLeaf) return { [field.name]: generateLeaf(dice, words, of) }
  const operator = dice.pick(Object.values(of.getFields()))
  return { [field.name]: { [operator.name]: generateValue(dice, words, field.name, operator) } }
}

function generateValue(
  dice: Dice,
  words: Words,
  field: string,
  operator: { readonly name: string; readonly type: unknown },
): unknown {
  const type = getNamedType(operator.type as GraphQLInputType)
  const one = (): unknown => {
    if (isEnumType(type)) return dice.pick(type.getValues()).name
    switch (type.name) {
      case 'ID':
        return dice.pick(words.ids)
      case 'Boolean':
        return dice.chance(2)
      case 'Int':
        return dice.int(0, 3000)
      case 'Float':
        return dice.int(0, 6000) / 2
      case 'Date':
        return `20${dice.int(10, 24)}-0${dice.int(1, 9)}-1${dice.int(0, 9)}`
      case 'DateTime':
        return `20${dice.int(10, 24)}-0${dice.int(1, 9)}-1${dice.int(0, 9)}T10:00:00Z`
      default:
        if (field === 'role' || field === 'title') return dice.pick(words.roles)
        if (operator.name === 'contains' || operator.name.endsWith('With'))
          return dice.pick(['a', 'o', 'el', 'the', 'ia'])
        return dice.pick(words.names)
    }
  }
  return operator.name === 'in' ? [one(), one()] : one()
}

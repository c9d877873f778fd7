import fc from 'fast-check'
import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'

/** What a client can give at one place, in each of the ways in which it can be written. */
export type Given =
  | { readonly kind: 'leaf'; readonly literal: string; readonly json: unknown }
  | { readonly kind: 'list'; readonly items: readonly Given[] }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [name: string, value: Given])[] }
  /** A variable that holds this, or that is not given. */
  | { readonly kind: 'variable'; readonly type: string; readonly value: Given | null }

/** Values that are of more use than others, by type: ids and names that a graph has. */
type Known = Readonly<Record<string, readonly string[]>>

interface Options {
  readonly known?: Known
  /** How many levels of objects there may be. */
  readonly depth?: number
  /** Whether parts of it may be variables. */
  readonly variables?: boolean
}

/** Anything that a client can give for a type, without null, which filters refuse. */
export function arbitraryInput(type: GraphQLInputType, options: Options = {}): fc.Arbitrary<Given> {
  const { depth = 2, variables = false } = options
  const plain = arbitraryPlain(type, { ...options, depth })
  if (!variables) return plain
  const held = arbitraryPlain(type, { ...options, depth, variables: false })
  const nullable = !isNonNullType(type)
  const variable = fc
    .tuple(held, fc.boolean())
    .map(
      ([value, given]): Given => ({ kind: 'variable', type: String(type), value: given || !nullable ? value : null }),
    )
  return fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: variable })
}

function arbitraryPlain(
  type: GraphQLInputType,
  options: Required<Pick<Options, 'depth'>> & Options,
): fc.Arbitrary<Given> {
  const nullable = getNullableType(type)
  if (isListType(nullable)) {
    const item = arbitraryInput(nullable.ofType, options)
    const list = fc.array(item, { maxLength: 3 }).map((items): Given => ({ kind: 'list', items }))
    // One item by itself is a list of one. A variable of the item's type may not stand there.
    const one = arbitraryInput(nullable.ofType, { ...options, variables: false })
    return fc.oneof({ weight: 2, arbitrary: list }, { weight: 1, arbitrary: one })
  }
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields())
    const inner = { ...options, depth: options.depth - 1 }
    const small = fields.filter((field) => inner.depth > 0 || !isInputObjectType(getNamedType(field.type)))
    const optional = small.filter((field) => !isNonNullType(field.type))
    const most = nullable.isOneOf ? 1 : 3
    return fc
      .tuple(
        fc.subarray(optional, {
          minLength: Math.min(optional.length, nullable.isOneOf ? 1 : 0),
          maxLength: Math.min(optional.length, most),
        }),
        fc.boolean(),
      )
      .chain(([some, turned]) => {
        const wanted = [...fields.filter((field) => isNonNullType(field.type)), ...(turned ? some.reverse() : some)]
        // Exactly one is given, so that a variable that may be absent may not stand there.
        const each = nullable.isOneOf ? { ...inner, variables: false } : inner
        return fc.tuple(
          ...wanted.map((field) => arbitraryInput(field.type, each).map((value) => [field.name, value] as const)),
        )
      })
      .map((entries): Given => ({ kind: 'object', fields: entries }))
  }
  if (isEnumType(nullable)) {
    return fc
      .constantFrom(...nullable.getValues())
      .map(({ name }): Given => ({ kind: 'leaf', literal: name, json: name }))
  }
  return arbitraryScalar(nullable.name, options.known ?? {})
}

const number = (json: number, literal = String(json)): Given => ({ kind: 'leaf', literal, json })
const text = (json: string): Given => ({ kind: 'leaf', literal: JSON.stringify(json), json })

/** Letters with marks in both forms, what has to be escaped, and what is beyond 16 bits. */
const texts = fc.string({
  unit: fc.constantFrom('a', 'B', 'é', 'e\u0301', 'ü', '가', 'İ', '"', '\\', '\n', '😀', ' ', 'ш'),
})
const whole = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
const two = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((each) => String(each).padStart(2, '0'))
const days = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), two(1, 12), two(1, 28))
  .map(([year, month, day]) => `${String(year).padStart(4, '0')}-${month}-${day}`)
const instants = fc
  .tuple(
    days,
    two(0, 23),
    two(0, 59),
    two(0, 59),
    fc.constantFrom('', '.5', '.123456'),
    fc.constantFrom('Z', '+02:00', '-11:30'),
  )
  .map(
    ([day, hour, minute, second, fraction, offset]) =>
      `2${day.slice(1)}T${hour}:${minute}:${second}${fraction}${offset}`,
  )

function arbitraryScalar(name: string, known: Known): fc.Arbitrary<Given> {
  const of = (usual: fc.Arbitrary<string>) =>
    fc.oneof(usual, ...(known[name] ? [fc.constantFrom(...known[name])] : [])).map(text)
  switch (name) {
    case 'Boolean':
      return fc.boolean().map((json): Given => ({ kind: 'leaf', literal: String(json), json }))
    case 'Int':
      return whole.map((json) => number(json))
    case 'Float':
      return fc.oneof(
        whole.map((json) => number(json)),
        fc.constantFrom(number(0.5), number(-1.25), number(1e21, '1e21'), number(25, '2.5E1')),
      )
    case 'ID':
      return fc.oneof(
        of(texts),
        whole.map((json) => number(json)),
        fc.constant(number(7, '7')),
      )
    case 'Date':
      return of(days)
    case 'DateTime':
      return of(instants)
    case 'String':
      return of(texts)
    default:
      throw new Error(`The scalar ${name} has no generator.`)
  }
}

/** How it is written, with the declarations of its variables and their values. */
export interface Written {
  readonly literal: string
  readonly declarations: readonly string[]
  readonly variables: Readonly<Record<string, unknown>>
}

export function write(given: Given): Written {
  const declarations: string[] = []
  const variables: Record<string, unknown> = {}
  const print = (each: Given): string => {
    switch (each.kind) {
      case 'leaf':
        return each.literal
      case 'list':
        return `[${each.items.map(print).join(', ')}]`
      case 'object':
        return `{ ${each.fields.map(([name, value]) => `${name}: ${print(value)}`).join(', ')} }`
      case 'variable': {
        const name = `v${declarations.length}`
        declarations.push(`$${name}: ${each.type}`)
        if (each.value) variables[name] = jsonOf(each.value)
        return `$${name}`
      }
    }
  }
  const literal = print(given)
  return { literal, declarations, variables }
}

/** As the value of a variable. */
export function jsonOf(given: Given): unknown {
  switch (given.kind) {
    case 'leaf':
      return given.json
    case 'list':
      return given.items.map(jsonOf)
    case 'object':
      return Object.fromEntries(given.fields.map(([name, value]) => [name, jsonOf(value)]))
    case 'variable':
      throw new Error('A variable cannot hold variables.')
  }
}

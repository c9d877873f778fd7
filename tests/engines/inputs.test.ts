import fc from 'fast-check'
import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arbitraryInput, jsonOf, write } from '../support/arbitraryInput.ts'
import { runs } from '../support/effort.ts'
import { engineSeed, isEmbedded, onEngine, openEngine } from '../support/engine.ts'
import { schema } from '../support/model.ts'
import { openService, type TestService } from '../support/openService.ts'

/** The lists of `Query` that take a filter, with the filter's type. */
const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args }) => {
  const where = args.find((argument) => argument.name === 'where')
  return where && args.length > 1 && !args.some((argument) => argument.name === 'of')
    ? [{ name, type: where.type as GraphQLInputType }]
    : []
})

const KNOWN = {
  ID: ['person:joe-biden', 'country:iraq', 'article:lebanon24', 'event:threat-statement'],
  String: ['Joe Biden', 'Iraq', 'a', 'President', '2021-07-24'],
  Date: ['2021-07-24', '2021-12-31'],
}

onEngine('arguments', () => {
  let service: TestService

  beforeAll(async () => {
    service = await openService(await openEngine(), { limits: { cost: Number.MAX_SAFE_INTEGER } })
  })
  afterAll(() => service.close())

  const answer = async (query: string, variables?: Record<string, unknown>) => {
    const { status, body } = await service.ask(query, variables)
    return { status, data: body.data, errors: body.errors?.map(({ message }: { message: string }) => message) }
  }

  test.each([
    ['one id where a list is wanted', 'people(where: { id: { in: "person:joe-biden" } }) { nodes { id } }'],
    ['one name where a list is wanted', 'people(where: { name: { in: "Joe Biden" } }) { nodes { id } }'],
    ['one filter where a list is wanted', 'people(where: { OR: { id: { eq: "person:joe-biden" } } }) { nodes { id } }'],
    ['both', 'people(where: { AND: { id: { in: "person:joe-biden" } } }, orderBy: { name: ASC }) { nodes { id } }'],
  ])('%s', async (_, query) => {
    expect(await answer(`{ ${query} }`)).toEqual({
      status: 200,
      data: { people: { nodes: [{ id: 'person:joe-biden' }] } },
      errors: undefined,
    })
  })

  test('one seed, one type, one relationship type, one kind of entity, where lists are wanted', async () => {
    const one = `{
      neighborhood(of: "person:joe-biden", first: 3, types: HOLDS_OFFICE, among: "country:iraq") { nodes { id } relationships { id } }
      timeline(of: "person:joe-biden") { dated(first: 2) { nodes { id } } }
      paths(from: "person:joe-biden", to: "country:iraq", types: HOLDS_OFFICE) { length }
      search(query: "iraq", types: COUNTRY) { nodes { id } }
      entities(first: 3, where: { type: { in: COUNTRY }, claims: { some: { kind: { in: THREAT } } } }) { nodes { id } }
      country(id: "country:iraq") { relationships(first: 2, where: { type: { in: HOLDS_OFFICE } }) { nodes { id } } }
    }`
    const listed = one.replace(/(of|types|among|in): ("[^"]+"|[A-Z_]+)/g, '$1: [$2]')
    expect(listed).not.toBe(one)
    const { data, errors } = await answer(one)
    expect(errors).toBeUndefined()
    expect(data).toEqual((await answer(listed)).data)
    expect(data.search.nodes[0]).toEqual({ id: 'country:iraq' })
    expect(data.neighborhood.nodes.length).toBeGreaterThan(1)
  })

  test('an id that is written as a number is text', async () => {
    const { data, errors } = await answer(`{
      person(id: 7) { id } node(id: 8) { id } people(where: { id: { in: [9, "person:joe-biden"] } }) { totalCount }
      none: people(where: { id: { eq: 12345678901234567890 } }) { totalCount }
      neighborhood(of: [7, "country:iraq"], first: 0) { nodes { id } }
    }`)
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      person: null,
      node: null,
      people: { totalCount: 1 },
      none: { totalCount: 0 },
      neighborhood: { nodes: [{ id: 'country:iraq' }] },
    })
  })

  test('variables in lists and objects: one that is not given leaves its field out', async () => {
    const query = `query ($id: ID, $name: String, $kind: EntityType = COUNTRY, $more: [ID!]) {
      entities(first: 100, where: { type: { in: [PERSON, $kind] }, name: { eq: $name }, OR: [{ id: { eq: $id } }, { id: { in: $more } }] }) { nodes { id } }
    }`.replace('$kind: EntityType', '$kind: EntityType!')
    const more = ['country:iraq', 'person:joe-biden']
    const ids = async (variables: Record<string, unknown>) =>
      (await answer(query, variables)).data.entities.nodes.map(({ id }: { id: string }) => id)
    expect(await ids({ id: 'country:iran', more })).toEqual(['country:iran', 'country:iraq', 'person:joe-biden'])
    expect(await ids({ id: 'country:iran', more, kind: 'PLACE' })).toEqual(['person:joe-biden'])
    expect(await ids({ id: 'country:iran', more, name: 'Iraq' })).toEqual(['country:iraq'])
    expect((await ids({ more })).length).toBeGreaterThan(3)
  })

  test('null in a variable that has a default is refused where null may not be', async () => {
    const query =
      'query ($id: ID = "person:joe-biden", $in: ID = "country:iraq", $if: Boolean = true) { person(id: $id) { id } entities(where: { id: { in: [$in] } }) { nodes { id @include(if: $if) } } }'
    expect((await answer(query)).data).toEqual({
      person: { id: 'person:joe-biden' },
      entities: { nodes: [{ id: 'country:iraq' }] },
    })
    // That field is null, and the other is answered, as the specification says.
    const { status, body } = await service.ask(query, { id: null })
    expect([status, body.data]).toEqual([200, { person: null, entities: { nodes: [{ id: 'country:iraq' }] } }])
    expect(body.errors).toMatchObject([
      { message: '"id" of person must not be null.', path: ['person'], extensions: { code: 'BAD_USER_INPUT' } },
    ])
    for (const [name, message] of [
      ['in', '"where.id.in.0" of entities must not be null.'],
      ['if', 'Argument "if" of non-null type "Boolean!" must not be null.'],
    ] as const) {
      const { status, body } = await service.ask(query, { [name]: null })
      expect([status, body.data, body.errors[0].message]).toEqual([400, undefined, message])
      expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
    }
  })

  test('a filter gives one answer, whether it is written, in a variable or its default', {
    timeout: 300_000,
  }, async () => {
    expect(lists.length).toBeGreaterThan(6)
    let found = 0
    const cases = fc
      .constantFrom(...lists)
      .chain((list) =>
        fc.tuple(fc.constant(list), arbitraryInput(list.type, { known: KNOWN, depth: isEmbedded ? 2 : 1 })),
      )
    const property = fc.asyncProperty(cases, async ([{ name, type }, given]) => {
      const { literal } = write(given)
      const list = (where: string) => `${name}(first: 3, where: ${where}) { edges { cursor } totalCount }`
      const written = await answer(`{ ${list(literal)} }`)
      expect(written.status, JSON.stringify([literal, written])).toBe(200)
      found += written.data[name].totalCount > 0 ? 1 : 0
      const declared = String(type)
      expect(await answer(`query ($x: ${declared}) { ${list('$x')} }`, { x: jsonOf(given) }), literal).toEqual(written)
      expect(await answer(`query ($x: ${declared} = ${literal}) { ${list('$x')} }`), literal).toEqual(written)
    })
    expect(lists.every(({ type }) => isInputObjectType(getNamedType(type)))).toBe(true)
    await fc.assert(property, runs(isEmbedded ? 400 : 80, { seed: engineSeed }))
    expect(found).toBeGreaterThan(0)
  })
})

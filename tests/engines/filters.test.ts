import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEngine, openEngine } from '../support/engine.ts'
import { openService, type TestService } from '../support/openService.ts'

onEngine('filters, orders and pages', () => {
  let service: TestService

  beforeAll(async () => {
    service = await openService(await openEngine())
  })
  afterAll(() => service.close())

  // biome-ignore lint/suspicious/noExplicitAny: a test reads on in what it expects
  const ask = async (query: string, variables?: Record<string, unknown>): Promise<any> => {
    const { body } = await service.ask(query, variables)
    expect(body.errors).toBeUndefined()
    return body.data
  }
  const names = (list: { nodes: { name: string }[] }) => list.nodes.map(({ name }) => name)

  test('a text is found in upper or lower case', async () => {
    const data = await ask('{ people(where: { name: { contains: "KADHIMI" } }) { nodes { name } totalCount } }')
    expect(data).toEqual({ people: { nodes: [{ name: 'Mustafa al-Kadhimi' }], totalCount: 1 } })
  })

  test('an alias is found', async () => {
    const { people } = await ask(
      '{ people(where: { aliases: { includes: "Mustafa al-Kadhemi" } }) { nodes { name } } }',
    )
    expect(names(people)).toEqual(['Mustafa al-Kadhimi'])
  })

  test('what happened between two days, in order of time', async () => {
    const { events } = await ask(
      `query ($from: Date, $to: Date) {
        events(where: { startDate: { gte: $from, lt: $to } }, orderBy: [{ startDate: ASC }, { name: DESC }]) { nodes { id startDate } }
      }`,
      { from: '2021-07-20', to: '2021-07-26' },
    )
    expect(events.nodes).toEqual([
      { id: 'event:threat-statement', startDate: '2021-07-24' },
      { id: 'event:austin-remarks-in-alaska', startDate: '2021-07-24' },
      { id: 'event:drone-attack-iraqi-kurdistan', startDate: '2021-07-24' },
    ])
  })

  test('null comes last in both directions', async () => {
    const { up, down } = await ask(`{
      up: events(first: 100, orderBy: [{ startDate: ASC }]) { nodes { startDate } }
      down: events(first: 100, orderBy: [{ startDate: DESC }]) { nodes { startDate } }
    }`)
    const dates = (list: { nodes: { startDate: string | null }[] }) => list.nodes.map(({ startDate }) => startDate)
    const known = dates(up).filter((date) => date !== null)
    expect(known).toEqual([...known].sort())
    expect(dates(up)).toEqual([...known, ...dates(up).filter((date) => date === null)])
    expect(dates(down).slice(0, known.length)).toEqual([...known].reverse())
  })

  test('relationships are filtered by what they carry and by what they lead to, to any depth', async () => {
    const { people } = await ask(`{ people(where: {
      offices: { some: { edge: { title: { contains: "minister" } }, node: { name: { eq: "Iraq" } } } }
      events: { some: { node: { places: { some: { node: { name: { eq: "Oval Office" } } } } } } }
    }) { nodes { name } } }`)
    expect(names(people)).toEqual(['Mustafa al-Kadhimi'])
  })

  test('none, all and single count what they should', async () => {
    const { none, single, all } = await ask(`{
      none: countries(where: { officials: { none: {} } }) { nodes { name } }
      single: countries(where: { officials: { single: { edge: { title: { eq: "Prime Minister" } } } } }) { nodes { name } }
      all: countries(where: { officials: { all: { edge: { title: { contains: "Minister" } } }, some: {} } }) { nodes { name } }
    }`)
    expect([none, single, all].map(names)).toEqual([['Iran', 'Syria'], ['Iraq'], ['Iraq']])
  })

  test('NOT holds for what has no value', async () => {
    const { events } = await ask(
      '{ events(first: 100, where: { NOT: { edtf: { eq: "2021-07-24" } } }) { nodes { edtf } totalCount } }',
    )
    const all = await ask('{ events { totalCount } }')
    expect(events.totalCount).toBe(all.events.totalCount - 3)
    expect(events.nodes).toContainEqual({ edtf: null })
  })

  test('evidence is filtered by its article and its words', async () => {
    const { country } = await ask(`{ country(id: "country:iran") {
      evidence(where: { article: { language: { eq: "en" } }, quote: { contains: "militia" } }) { nodes { quote } }
      none: evidence(where: { article: { id: { eq: "article:another" } } }) { totalCount }
    } }`)
    expect(country.evidence.nodes.length).toBeGreaterThan(0)
    expect(country.none).toEqual({ totalCount: 0 })
  })

  test('entities are filtered by what they are, whatever their type', async () => {
    const { entities } = await ask(
      `query ($types: [EntityType!]) {
      entities(first: 100, where: { type: { in: $types }, claims: { some: { kind: { eq: THREAT } } } }) { nodes { __typename name } }
    }`,
      { types: ['ORGANIZATION', 'COUNTRY'] },
    )
    expect(entities.nodes).toContainEqual({ __typename: 'Organization', name: 'United States forces in Iraq' })
    expect(
      entities.nodes.every((node: { __typename: string }) => ['Organization', 'Country'].includes(node.__typename)),
    ).toBe(true)
  })

  test('a type may be a variable within a list', async () => {
    const { entities, country } = await ask(
      `query ($entity: EntityType!, $type: RelationshipType!) {
      entities(first: 1, where: { type: { in: [$entity] } }) { totalCount }
      country(id: "country:iraq") { relationships(where: { type: { in: [$type] } }) { counts(by: TYPE) { key } } }
    }`,
      { entity: 'COUNTRY', type: 'HOLDS_OFFICE' },
    )
    expect(entities).toEqual((await ask('{ entities: countries(first: 1) { totalCount } }')).entities)
    expect(country.relationships.counts).toEqual([{ key: 'HOLDS_OFFICE' }])
  })

  test('an end of a relationship is asked of either of its nodes, also beside something else', async () => {
    const { country } = await ask(`{ country(id: "country:iraq") {
      out: relationships(first: 100, where: { source: { id: { eq: "country:iraq" } } }) { totalCount }
      in: relationships(first: 100, where: { target: { id: { eq: "country:iraq" } } }) { totalCount }
      neither: relationships(first: 100, where: { NOT: { OR: [
        { source: { id: { eq: "country:iraq" } } }, { target: { relationships: { some: { type: { eq: HOLDS_OFFICE } } } } }
      ] } }) { totalCount }
      all: relationships { totalCount }
    } }`)
    expect(country.in.totalCount).toBeGreaterThan(0)
    expect(country.in.totalCount + country.out.totalCount).toBe(country.all.totalCount)
    // People hold office in Iraq, so that what leads to it is among the others.
    expect(country.neither).toEqual({ totalCount: 0 })
  })

  test('relationships are filtered by type and ends', async () => {
    const { country } = await ask(`{ country(id: "country:iraq") {
      relationships(where: { type: { in: [HOLDS_OFFICE] }, source: { name: { startsWith: "fuad" } } }) { nodes { type source { name } } }
    } }`)
    expect(country.relationships.nodes).toEqual([{ type: 'HOLDS_OFFICE', source: { name: 'Fuad Hussein' } }])
  })

  test('what held on a day leaves out what began later or ended earlier, and nothing that has no dates', async () => {
    const query = `query ($day: Date) { organization(id: "organization:us-forces-in-iraq") {
      relationships(first: 100, asOf: $day, where: { type: { in: [SUPPORTS, BELONGS_TO] } }) { nodes { type edtf } totalCount }
    } }`
    const on = async (day: string | null) => (await ask(query, { day })).organization.relationships
    expect(await on('2021-07-27')).toEqual(await on(null))
    expect((await on('2014-12-31')).nodes).toEqual([{ type: 'BELONGS_TO', edtf: null }])
    expect((await on('2015-01-01')).nodes).toContainEqual({ type: 'SUPPORTS', edtf: '2015/' })
  })

  test('an empty filter is none, an empty choice holds for nothing', async () => {
    const { all, some, choice, or } = await ask(`{
      all: people { totalCount } some: people(where: {}) { totalCount }
      choice: people(where: { id: { in: [] } }) { totalCount } or: people(where: { OR: [] }) { totalCount }
    }`)
    expect(some).toEqual(all)
    expect([choice, or]).toEqual([{ totalCount: 0 }, { totalCount: 0 }])
  })

  test('a variable that is not given is no filter', async () => {
    const query = 'query ($name: String) { people(where: { name: { contains: $name } }) { totalCount } }'
    const { people } = await ask('{ people { totalCount } }')
    expect(await ask(query)).toEqual({ people })
  })

  test.each([
    [
      'null',
      '{ people(where: { name: { eq: null } }) { totalCount } }',
      '"where.name.eq" of people must not be null; "isNull" asks for null.',
    ],
    [
      'null in a variable',
      'query ($w: PersonWhere = { name: { eq: null } }) { people(where: $w) { totalCount } }',
      '"where.name.eq" of people must not be null; "isNull" asks for null.',
    ],
    [
      'both sides',
      '{ people(first: 1, last: 1) { totalCount } }',
      '"last" of people does not go together with "first": pages are read from one side.',
    ],
    [
      'too many from the end',
      '{ people(last: 101) { totalCount } }',
      '"last" of Query.people must be between 0 and 100, got 101.',
    ],
    [
      'a cursor of another order',
      `{ people(orderBy: [{ name: ASC }], after: "${Buffer.from('["Query.people","person:joe-biden"]').toString('base64url')}") { totalCount } }`,
      '"after" of Query.people must be a cursor that this list gave in this order, got "WyJRdWVyeS5wZW9wbGUiLCJwZXJzb246am9lLWJp…".',
    ],
    [
      'a 32nd of July',
      '{ events(where: { startDate: { eq: "2021-07-32" } }) { totalCount } }',
      'Date needs a calendar date such as "2021-07-26", got "2021-07-32".',
    ],
    [
      'an unknown enum value',
      '{ claims(where: { kind: { eq: GOSSIP } }) { totalCount } }',
      'Value "GOSSIP" does not exist in "ClaimKind" enum.',
    ],
    [
      'two orders in one',
      '{ people(orderBy: [{ name: ASC, id: ASC }]) { totalCount } }',
      'OneOf Input Object "PersonOrderBy" must specify exactly one key.',
    ],
  ])('%s is refused', async (_, query, message) => {
    const { status, body } = await service.ask(query)
    expect({ status, message: body.errors[0].message }).toEqual({ status: 400, message })
    expect(body.data).toBeUndefined()
  })

  test('a list is read from the end', async () => {
    const { all } = await ask('{ all: people(first: 100, orderBy: [{ name: DESC }]) { nodes { name } } }')
    const read: string[] = []
    let before: string | null = null
    do {
      const query =
        'query ($before: String) { people(last: 4, before: $before, orderBy: [{ name: DESC }]) { nodes { name } pageInfo { startCursor hasPreviousPage hasNextPage } } }'
      const { people } = await ask(query, { before })
      read.unshift(...names(people))
      expect(people.pageInfo.hasNextPage).toBe(before !== null)
      before = people.pageInfo.hasPreviousPage ? people.pageInfo.startCursor : null
    } while (before !== null)
    expect(read).toEqual(names(all))
  })
})

onEngine('pages while others write', () => {
  test('skip nothing that stays, and show nothing twice', async () => {
    const engine = await openEngine()
    const service = await openService(engine, { bundles: [] })
    const write = (text: string, params = {}) => engine.write((run) => run({ text, params }))
    const create = (id: string, name: string) =>
      write('CREATE (n:Entity:Person) SET n = $row', {
        row: { id, name, aliases: [], externalIds: [], anonymous: true },
      })
    const before = await service.ask('{ people(first: 100, orderBy: [{ name: ASC }]) { nodes { id } } }')
    const seen: string[] = []
    let after: string | null = null
    for (let page = 0; page === 0 || after !== null; page++) {
      const query =
        'query ($after: String) { people(first: 3, after: $after, orderBy: [{ name: ASC }]) { nodes { id } pageInfo { hasNextPage endCursor } } }'
      const { body } = await service.ask(query, { after })
      const { nodes, pageInfo } = body.data.people
      seen.push(...nodes.map(({ id }: { id: string }) => id))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
      // Before the page, after it, and the very entry that the next page begins after.
      await create(`person:early-${page}`, 'AAA')
      await write('MATCH (n:Person {id: $id}) DETACH DELETE n', { id: nodes.at(-1)?.id ?? '' })
      await create(`person:late-${page}`, 'zzz')
      if (page > 20) break
    }
    const stayed = before.body.data.people.nodes.map(({ id }: { id: string }) => id)
    expect(seen.filter((id) => stayed.includes(id))).toEqual(stayed)
    expect(new Set(seen).size).toBe(seen.length)
    await service.close()
  })
})

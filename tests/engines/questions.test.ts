import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEngine, openEngine } from '../support/engine.ts'
import { openService, type TestService } from '../support/openService.ts'

/** What the ids of the article's claims begin with. */
const CLAIM = 'claim:us-combat-mission-in-iraq/'

/** What a reader of the article would ask, in the order of the article, with what it says. */
onEngine('the article, asked on $name', () => {
  let service: TestService
  // biome-ignore lint/suspicious/noExplicitAny: a test reads on in what it expects
  let ask: (query: string) => Promise<any>

  beforeAll(async () => {
    service = await openService(await openEngine())
    ask = async (query) => {
      const { body } = await service.ask(query)
      expect(body.errors).toBeUndefined()
      return body.data
    }
  })
  afterAll(() => service.close())

  test('who met whom, where and when?', async () => {
    const { event } = await ask(`{ event(id: "event:white-house-meeting") {
      type startDate endDate dateBasis dateExpression participants { nodes { name } } places { nodes { name } }
    } }`)
    expect(event).toEqual({
      type: 'MEETING',
      startDate: '2021-07-26',
      endDate: '2021-07-26',
      dateBasis: 'RESOLVED',
      dateExpression: 'Monday',
      participants: { nodes: [{ name: 'Joe Biden' }, { name: 'Mustafa al-Kadhimi' }] },
      places: { nodes: [{ name: 'Oval Office' }, { name: 'White House' }] },
    })
  })

  test('who holds which office?', async () => {
    const { people } = await ask(
      `{ people(first: 100) { nodes { name anonymous offices { edges { title node { name } } } } } }`,
    )
    const offices = people.nodes
      .filter(({ anonymous }: { anonymous: boolean }) => !anonymous)
      .flatMap((person: { name: string; offices: { edges: { title: string; node: { name: string } }[] } }) =>
        person.offices.edges.map(({ title, node }) => `${person.name}: ${title}, ${node.name}`),
      )
    expect(offices).toEqual([
      'Fuad Hussein: Foreign Minister, Iraq',
      'Jen Psaki: White House Press Secretary, United States',
      'Joe Biden: President, United States',
      'Lloyd Austin: Secretary of Defense, United States',
      'Mustafa al-Kadhimi: Prime Minister, Iraq',
    ])
  })

  test('why did they meet, and who is blamed for it?', async () => {
    const { event } = await ask(`{ event(id: "event:white-house-meeting") {
      causes {
        edges { evidence { quote } }
        nodes { participants { edges { as node { name } } } claims { nodes { kind content speakers { nodes { name } } } } }
      }
    } }`)
    const [attacks] = event.causes.nodes
    expect(event.causes.edges[0].evidence[0].quote).toContain(
      'The White House meeting occurred because of the continuous attacks',
    )
    // The militias are accused; no attack of theirs is drawn.
    expect(attacks.participants.edges).toEqual([
      { as: 'TARGET', node: { name: 'United States military positions in Iraq' } },
    ])
    expect(attacks.claims.nodes).toContainEqual({
      kind: 'ACCUSATION',
      content: expect.stringContaining('militias'),
      speakers: { nodes: [{ name: 'United States' }] },
    })
  })

  test('what happened on 24 July?', async () => {
    const { events } = await ask('{ events(first: 100) { nodes { id startDate datePrecision dateExpression } } }')
    const that = events.nodes.filter(({ startDate }: { startDate: string | null }) => startDate === '2021-07-24')
    expect(that).toEqual([
      {
        id: 'event:austin-remarks-in-alaska',
        startDate: '2021-07-24',
        datePrecision: 'DAY',
        dateExpression: 'on Saturday',
      },
      {
        id: 'event:drone-attack-iraqi-kurdistan',
        startDate: '2021-07-24',
        datePrecision: 'DAY',
        dateExpression: 'On Saturday',
      },
      { id: 'event:threat-statement', startDate: '2021-07-24', datePrecision: 'DAY', dateExpression: 'On 24th July' },
    ])
  })

  test('who said what about the end of the mission, and where exactly does it say so?', async () => {
    const { event, articles } = await ask(`{
      event(id: "event:end-of-the-combat-mission") { status startDate endDate datePrecision claims(first: 100) {
        nodes { kind speakers { nodes { name } } evidence { nodes { quote start end } } }
      } }
      articles { nodes { text } }
    }`)
    expect(event).toMatchObject({ status: 'PLANNED', startDate: null, endDate: '2021-12-31', datePrecision: 'YEAR' })
    const said = event.claims.nodes.flatMap((claim: { kind: string; speakers: { nodes: { name: string }[] } }) =>
      claim.speakers.nodes.map(({ name }) => `${name}: ${claim.kind}`),
    )
    expect(said).toEqual(expect.arrayContaining(['Fuad Hussein: EXPECTATION', 'Joe Biden: COMMITMENT']))
    const [{ text }] = articles.nodes
    for (const { evidence } of event.claims.nodes) {
      for (const { quote, start, end } of evidence.nodes) expect(text.slice(start, end)).toBe(quote)
    }
  })

  test('which claims stand against each other?', async () => {
    const { claims } = await ask(
      '{ claims(first: 100) { nodes { id contradicts { nodes { id } edges { evidence { quote } } } differsFrom { nodes { id } } } } }',
    )
    const pairs = claims.nodes.flatMap((claim: { id: string; contradicts: { nodes: { id: string }[] } }) =>
      claim.contradicts.nodes.map((other) => `${claim.id} ${other.id}`),
    )
    expect(pairs).toContain(`${CLAIM}announcement-after-the-meeting ${CLAIM}announcement-during-the-meeting`)
    // Combat forces can go while others stay: the two differ, and can both be so.
    const exit = claims.nodes.find(({ id }: { id: string }) => id === `${CLAIM}combat-forces-exit-by-year-end`)
    expect(exit.contradicts.nodes).toEqual([])
    expect(exit.differsFrom.nodes).toContainEqual({ id: `${CLAIM}not-a-removal-of-presence` })
    for (const pair of pairs) expect(pairs).toContain(pair.split(' ').reverse().join(' '))
  })

  test('who threatened whom, and is the person named?', async () => {
    const { person } = await ask(`{ person(id: "person:pro-iranian-militia-commander") {
      name anonymous memberships { edges { role node { kind } } } statements { nodes { kind attribution evidence { nodes { quote } } } }
    } }`)
    expect(person).toMatchObject({
      anonymous: true,
      memberships: { edges: [{ role: 'commander', node: { kind: 'ARMED_GROUP' } }] },
    })
    expect(
      person.statements.nodes.map(({ kind, attribution }: Record<string, string>) => `${kind} ${attribution}`),
    ).toEqual(['THREAT UNNAMED', 'DEMAND UNNAMED'])
  })

  test('are two unnamed officials one?', async () => {
    const { people } = await ask('{ people(first: 100) { nodes { id anonymous } } }')
    const unnamed = people.nodes
      .filter(({ anonymous }: { anonymous: boolean }) => anonymous)
      .map(({ id }: { id: string }) => id)
    expect(unnamed).toContain('person:senior-united-states-official')
    expect(unnamed).toContain('person:official-who-vowed')
  })

  test('when is “last week”, and when “seven years ago”?', async () => {
    const { week, years } = await ask(`{
      week: event(id: "event:fuad-hussein-told-voa") { startDate endDate datePrecision dateExpression }
      years: event(id: "event:sweep-through-mosul") { edtf datePrecision places { nodes { name kind } } }
    }`)
    expect(week).toEqual({
      startDate: '2021-07-18',
      endDate: '2021-07-25',
      datePrecision: 'WEEK',
      dateExpression: 'last week',
    })
    expect(years).toEqual({
      edtf: '2014~',
      datePrecision: 'YEAR',
      places: { nodes: [{ name: 'Mosul', kind: 'CITY' }] },
    })
  })

  test('what is only a headline?', async () => {
    const { event } = await ask(`{ event(id: "event:arrest-warrant-for-donald-trump") {
      status edtf participants { nodes { name ... on Organization { kind } } } concerns { nodes { name } }
      claims { nodes { attribution placement } } evidence { nodes { quote } }
    } }`)
    expect(event).toEqual({
      status: 'HEADLINE_ONLY',
      edtf: null,
      participants: { nodes: [{ name: 'Iraqi Court', kind: 'COURT' }, { name: 'Donald Trump' }] },
      concerns: { nodes: [{ name: 'Donald Trump' }] },
      claims: { nodes: [{ attribution: 'NARRATOR', placement: 'TEASER' }] },
      evidence: { nodes: [{ quote: 'Iraqi Court issues arrest warrant for President Trump' }] },
    })
  })

  test('what is al-Kadhimi called?', async () => {
    const { person } = await ask('{ person(id: "person:mustafa-al-kadhimi") { name aliases } }')
    expect(person.name).toBe('Mustafa al-Kadhimi')
    expect(person.aliases).toContain('Mustafa al-Kadhemi')
  })

  test('what does the catalogue know of Iraq?', async () => {
    const { country } = await ask('{ country(id: "country:iraq") { iso2 iso3 demonym externalIds { scheme value } } }')
    expect(country).toEqual({
      iso2: 'IQ',
      iso3: 'IRQ',
      demonym: 'Iraqi',
      externalIds: [
        { scheme: 'wikidata', value: 'Q796' },
        { scheme: 'iso3166-1-alpha-2', value: 'IQ' },
        { scheme: 'iso3166-1-alpha-3', value: 'IRQ' },
      ],
    })
  })

  test('is the article there byte for byte, and nothing added that it lacks?', async () => {
    const { articles } = await ask(
      '{ articles { nodes { headline publisher author url publishedAt dateAnchor dateAnchorBasis sha256 text } } }',
    )
    const [{ text, ...rest }] = articles.nodes
    const sha256 = '91ef6d560a4d8944c144262e5bd7d771bd4685915a1d8ef7acdaccdc4cd27f42'
    expect(rest).toEqual({
      headline: null,
      publisher: null,
      author: null,
      url: null,
      publishedAt: null,
      dateAnchor: '2021-07-27',
      dateAnchorBasis: 'DERIVED',
      sha256,
    })
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256)
    expect(text).toBe(
      readFileSync(new URL('../../seed/us-combat-mission-in-iraq/article.txt', import.meta.url), 'utf8'),
    )
  })

  test('what does a passage say?', async () => {
    const { article } = await ask(`{
      article(id: "article:us-combat-mission-in-iraq") { evidence(first: 100) { nodes { quote supports {
        __typename id
        ... on Entity { name }
        ... on Relationship { type role source { name } target { name } }
        ... on Claim { content kind }
      } } } }
    }`)
    const said = (passage: string) =>
      article.evidence.nodes.find(({ quote }: { quote: string }) => quote === passage).supports
    expect(said('Jen Psaki, the White House Press Secretary')).toEqual([
      { __typename: 'Person', id: 'person:jen-psaki', name: 'Jen Psaki' },
      {
        __typename: 'Relationship',
        id: 'holds-office:person:jen-psaki/country:united-states/71dcde6c',
        type: 'HOLDS_OFFICE',
        role: 'White House Press Secretary',
        source: { name: 'Jen Psaki' },
        target: { name: 'United States' },
      },
    ])
    expect(said('Jen Psaki, the White House Press Secretary, explained to the media')).toHaveLength(2)
    expect(said('The president declined to clarify how many American troops will remain there')).toEqual([
      {
        __typename: 'Claim',
        id: `${CLAIM}number-of-remaining-troops-not-clarified`,
        content: expect.stringContaining('how many'),
        kind: 'REFUSAL',
      },
    ])
  })

  test('are the facts of all passages those that name these passages, in the order of the text?', async () => {
    const first = await ask(`{ article(id: "article:us-combat-mission-in-iraq") {
      evidence(first: 100) { nodes { id start supports { id } } pageInfo { endCursor hasNextPage } }
      byStart: evidence(first: 100, orderBy: [{ start: ASC }, { end: ASC }]) { nodes { id } }
    } }`)
    const passages = [...first.article.evidence.nodes]
    expect(first.article.byStart.nodes).toEqual(passages.map(({ id }: { id: string }) => ({ id })))
    for (let { pageInfo } = first.article.evidence; pageInfo.hasNextPage; ) {
      const { article } = await ask(`{ article(id: "article:us-combat-mission-in-iraq") {
        evidence(first: 100, after: "${pageInfo.endCursor}") { nodes { id start supports { id } } pageInfo { endCursor hasNextPage } }
      } }`)
      passages.push(...article.evidence.nodes)
      pageInfo = article.evidence.pageInfo
    }
    const starts = passages.map(({ start }) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    const forth = passages.flatMap(({ id, supports }) => supports.map((fact: { id: string }) => `${id} ${fact.id}`))

    const { entities, claims } = await ask(`{
      entities(first: 100) { nodes { id evidence(first: 100) { nodes { id } } relationships(first: 50) { nodes { id evidence(first: 10) { nodes { id } } } } } }
      claims(first: 100) { nodes { id evidence { nodes { id } } } }
    }`)
    type Facts = readonly { id: string; evidence: { nodes: readonly { id: string }[] } }[]
    const facts: Facts = [
      ...entities.nodes,
      ...entities.nodes.flatMap(({ relationships }: { relationships: { nodes: Facts } }) => relationships.nodes),
      ...claims.nodes,
    ]
    const back = new Set(facts.flatMap(({ id, evidence }) => evidence.nodes.map((passage) => `${passage.id} ${id}`)))
    expect(back.size).toBeGreaterThan(250)
    expect([...forth].sort()).toEqual([...back].sort())
  })

  test('has every entity, relationship and claim a passage that is in the text?', async () => {
    const { entities, claims, articles } = await ask(`{
      entities(first: 100) { nodes { id evidence { totalCount } relationships(first: 50) { nodes { id evidence(first: 10) { nodes { quote start end } } } } } }
      claims(first: 100) { nodes { id evidence { nodes { quote start end } } } }
      articles { nodes { text evidence(first: 100) { totalCount } } }
    }`)
    const [{ text }] = articles.nodes
    for (const entity of entities.nodes) expect(entity.evidence.totalCount, entity.id).toBeGreaterThan(0)
    const facts = [
      ...claims.nodes,
      ...entities.nodes.flatMap((entity: { relationships: { nodes: unknown[] } }) => entity.relationships.nodes),
    ]
    expect(facts.length).toBeGreaterThan(200)
    for (const { id, evidence } of facts) {
      expect(evidence.nodes.length, id).toBeGreaterThan(0)
      for (const { quote, start, end } of evidence.nodes) expect(text.slice(start, end), id).toBe(quote)
    }
  })

  test('how much of what is there?', async () => {
    const { entities, claims, country, search } = await ask(`{
      entities { totalCount counts(by: TYPE) { key count } }
      claims { counts(by: ATTRIBUTION) { key count } }
      country(id: "country:iraq") { relationships(first: 0) { counts(by: TYPE) { key count } } officials { counts(by: ANONYMOUS) { key count } } }
      search(query: "iraq", types: [EVENT, COUNTRY]) { totalCount counts(by: TYPE) { key count } }
    }`)
    const sum = (counts: { count: number }[]) => counts.reduce((all, { count }) => all + count, 0)
    expect(entities.counts.map(({ key }: { key: string }) => key)).toEqual([
      'COUNTRY',
      'EVENT',
      'ORGANIZATION',
      'PERSON',
      'PLACE',
      'TOPIC',
      'WORK',
    ])
    expect(sum(entities.counts)).toBe(entities.totalCount)
    expect(claims.counts.map(({ key }: { key: string }) => key)).toEqual(['NAMED', 'NARRATOR', 'UNNAMED'])
    expect(country.relationships.counts).toContainEqual({ key: 'HOLDS_OFFICE', count: 2 })
    expect(country.officials.counts).toEqual([{ key: 'false', count: 2 }])
    expect(search.counts.map(({ key }: { key: string }) => key)).toEqual(['COUNTRY', 'EVENT'])
    expect(sum(search.counts)).toBe(search.totalCount)
  })

  test('what happened in which month, as far as the month is known?', async () => {
    const { events } = await ask(
      `{ events { totalCount counts(by: MONTH) { key count } days: counts(by: DAY) { key count } } }`,
    )
    expect(events.counts).toContainEqual({ key: '2021-04', count: 1 })
    // April is a month: it has no day.
    expect(events.days.filter(({ key }: { key: string | null }) => key?.startsWith('2021-04'))).toEqual([])
    expect(events.days.at(-1).key).toBeNull()
  })

  test('what was before and after it, in order of time?', async () => {
    const { timeline } = await ask(`{ timeline(of: ["person:mustafa-al-kadhimi", "event:no-such"]) {
      dated(first: 100) { totalCount nodes { startDate endDate } }
      undated { nodes { startDate endDate } }
    } }`)
    const times = timeline.dated.nodes.map(
      (event: { startDate: string; endDate: string }) => event.startDate ?? event.endDate,
    )
    expect(times.length).toBeGreaterThan(1)
    expect(times).toEqual(times.toSorted())
    expect(timeline.dated.totalCount).toBe(times.length)
    for (const event of timeline.undated.nodes) expect(event).toEqual({ startDate: null, endDate: null })
  })

  test('a timeline of more than a hundred entities is refused', async () => {
    const of = Array.from({ length: 101 }, (_, index) => `person:${index}`)
    const { body } = await service.ask('query ($of: [ID!]!) { timeline(of: $of) { undated { totalCount } } }', { of })
    expect(body.errors).toMatchObject([
      {
        message: '"of" of Query.timeline must have between 0 and 100 ids, got 101.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
  })
})

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onEngine, openEngine } from '../support/engine.ts'
import { model } from '../support/model.ts'
import { openService, type TestService } from '../support/openService.ts'

const root = join(import.meta.dirname, '../newsroom')
const bundles = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join(root, name))

/** What bundles write: the graph also keeps what was done with it. */
function isNews({ name, labels }: { readonly name: string; readonly labels: readonly string[] }): boolean {
  return labels.includes('Entity') || name === 'Claim' || name === 'Article'
}

/** Of each type, what a list of all of them is asked for to find the values of its enums. */
const written = [...model.nodes.values()]
  .filter(isNews)
  .flatMap(({ name, many, properties }) =>
    [...properties.values()].flatMap(({ name: property, type, list }) =>
      many !== undefined && model.enums.has(type) && !list ? [{ owner: name, many, property, type }] : [],
    ),
  )

onEngine('the example newsroom and the first article', () => {
  let service: TestService
  const ask = async (query: string) => {
    const { body } = await service.ask(query)
    expect(body.errors).toBeUndefined()
    return body.data
  }

  beforeAll(async () => {
    service = await openService(await openEngine(), { bundles: [...bundles, 'seed/us-combat-mission-in-iraq'] })
  })
  afterAll(() => service.close())

  describe('the newsroom uses every word of the vocabulary', () => {
    test('every value that nodes have, but those that are deprecated', async () => {
      const found = new Map<string, Set<string>>()
      for (const { many, property, type } of written) {
        const { list } = await ask(
          `{ list: ${many} { counts(by: ${property.replace(/(?=[A-Z])/g, '_').toUpperCase()}) { key } } }`,
        )
        const values = found.get(type) ?? new Set()
        for (const { key } of list.counts) if (key !== null) values.add(key)
        found.set(type, values)
      }
      for (const [type, values] of found) expect([...values].sort(), type).toEqual(wordsOf(type))
    })

    test('every type of relationship, and every part in an event', async () => {
      const { types, parts } = await ask(
        '{ types: relationships { counts(by: TYPE) { key } } parts: relationships { counts(by: AS) { key } } }',
      )
      const keys = ({ counts }: { counts: { key: string | null }[] }) => counts.flatMap(({ key }) => key ?? []).sort()
      expect(keys(types)).toEqual(wordsOf('RelationshipType'))
      expect(keys(parts)).toEqual(wordsOf('ParticipantRole'))
    })
  })

  test('what was said on 24 July?', async () => {
    const { claims } = await ask(`{
      claims(where: { startDate: { eq: "2021-07-24" }, endDate: { eq: "2021-07-24" } }) {
        nodes { content kind dateBasis speakers { nodes { name } } madeAt { name } }
      }
    }`)
    expect(claims.nodes.map(({ content }: { content: string }) => content)).toEqual([
      'American forces inside Iraq will be attacked.',
      'It is very tough to distinguish whether the U.S. forces in Iraq are combat forces or mainly devoted to advising, training, and assisting.',
      'The United States forces in Iraq are capable of doing several things.',
      'The key will be what the forces are purposed and tasked to do at any given time.',
      'The troops are to be withdrawn.',
    ])
    expect(claims.nodes[0]).toMatchObject({
      kind: 'THREAT',
      dateBasis: 'DERIVED',
      speakers: { nodes: [{ name: 'Unnamed pro-Iranian militia commander (threat of 24 July 2021)' }] },
      madeAt: { name: 'Threatening statement of a pro-Iranian militia commander' },
    })
  })

  test('who was a target?', async () => {
    const { relationships } = await ask(`{
      relationships(where: { type: { eq: PARTICIPATED_IN }, as: { eq: TARGET } }) { nodes { source { __typename name } target { name } } }
    }`)
    expect(relationships.nodes.map((each: { source: { name: string } }) => each.source.name).sort()).toEqual([
      'Customs House',
      'Darun',
      'Military base in Iraqi Kurdistan',
      'Mosul',
      'Port of Selmar',
      'United States military positions in Iraq',
    ])
    const { events } = await ask(`{
      events(where: { type: { eq: ATTACK }, participants: { some: { edge: { as: { eq: TARGET } } } } }) { totalCount }
    }`)
    expect(events.totalCount).toBe(3)
  })

  test('what is about climate?', async () => {
    const { topic, claims, search } = await ask(`{
      topic(id: "topic:climate") {
        externalIds { url }
        events { nodes { name } }
        articles { nodes { id } }
        claims { nodes { content } }
      }
      claims(where: { topics: { some: { name: { eq: "Climate" } } } }) { totalCount }
      search(query: "climate", types: [TOPIC]) { nodes { id } }
    }`)
    expect(topic).toEqual({
      externalIds: [{ url: 'http://cv.iptc.org/newscodes/mediatopic/20000418' }],
      events: {
        nodes: [
          { name: 'Announcement of a fund for climate and fisheries' },
          { name: 'Commitment of Joe Biden and Mustafa al-Kadhimi to expand cooperation' },
        ],
      },
      articles: { nodes: [{ id: 'article:liveblog-ports-act' }] },
      claims: {
        nodes: [
          { content: 'The fund will have 12 to 15 million crowns a year.' },
          {
            content:
              'Joe Biden and Mustafa al-Kadhimi reaffirmed their commitment to expand cooperation through new initiatives focused on education, health, and climate.',
          },
        ],
      },
    })
    expect(claims.totalCount).toBe(2)
    expect(search.nodes).toEqual([{ id: 'topic:climate' }])
  })

  test('how many troops, according to whom?', async () => {
    const { claims, organization } = await ask(`{
      claims(where: { quantities: { some: { unit: { eq: "troops" }, value: { gte: 2000 } } } }) {
        nodes { attribution speakers { totalCount } quantities { value low high unit approximate expression } evidence { nodes { quote } } }
      }
      organization(id: "organization:us-forces-in-iraq") {
        areas { edges { node { name } quantities { value unit } } }
      }
    }`)
    expect(claims.nodes).toEqual([
      {
        attribution: 'NARRATOR',
        speakers: { totalCount: 0 },
        quantities: [
          {
            value: 2500,
            low: null,
            high: null,
            unit: 'troops',
            approximate: true,
            expression: 'around twenty-five hundred',
          },
        ],
        evidence: { nodes: [{ quote: expect.stringContaining('around twenty-five hundred') }] },
      },
    ])
    expect(organization.areas.edges).toEqual([
      { node: { name: 'Iraq' }, quantities: [{ value: 2500, unit: 'troops' }] },
    ])
  })

  test('how many people marched, according to whom, and who differs?', async () => {
    const { claims } = await ask(`{
      claims(where: { subjects: { some: { id: { eq: "event:march-to-the-customs-house" } }, }, quantities: { some: { low: { isNull: true } } } }, orderBy: [{ content: ASC }]) {
        nodes { speakers { nodes { name } } via { nodes { name } } quantities { value approximate } differsFrom { nodes { id } } contradicts { totalCount } }
      }
    }`)
    const police = { speakers: { nodes: [{ name: 'Selmar police' }] } }
    expect(claims.nodes).toEqual([
      {
        ...police,
        via: { nodes: [] },
        quantities: [{ value: 3000, approximate: true }],
        differsFrom: { nodes: [{ id: 'claim:liveblog-ports-act/about-3500-marched' }] },
        contradicts: { totalCount: 1 },
      },
      {
        ...police,
        via: { nodes: [{ name: 'The Selmar Courier' }] },
        quantities: [{ value: 3500, approximate: true }],
        differsFrom: { nodes: [{ id: 'claim:agency-port-strike/about-3000-marched' }] },
        contradicts: { totalCount: 0 },
      },
    ])
  })

  test('a vote known from a teaser has happened since, at a time of day', async () => {
    const { event } = await ask(`{
      event(id: "event:senate-vote-on-the-ports-act") { status hasConflicts startTime endTime edtf readings { status startTime } }
    }`)
    expect(event).toEqual({
      status: 'OCCURRED',
      hasConflicts: false,
      startTime: '2030-05-21T18:05:00+02:00',
      endTime: '2030-05-21T20:31:00+02:00',
      edtf: '2030-05-21',
      readings: [
        { status: 'OCCURRED', startTime: '2030-05-21T18:05:00+02:00' },
        { status: 'HEADLINE_ONLY', startTime: null },
      ],
    })
  })

  test('what follows without being stated is marked, and an unknown end is not an open one', async () => {
    const { relationships, events } = await ask(`{
      relationships(where: { inferred: { eq: true }, type: { eq: HOLDS_OFFICE } }, orderBy: [{ role: ASC }]) { nodes { source { name } role inferred } }
      events(where: { edtf: { startsWith: "2015/" } }) { nodes { id edtf startDate endDate } }
    }`)
    expect(relationships.nodes).toEqual([
      { source: { name: 'Bela Sund' }, role: 'Minister of Ports', inferred: true },
      { source: { name: 'Lloyd Austin' }, role: 'Secretary of Defense', inferred: true },
      { source: { name: 'Jen Psaki' }, role: 'White House Press Secretary', inferred: true },
    ])
    expect(events.nodes).toEqual([
      { id: 'event:mission-of-the-peacekeepers', edtf: '2015/', startDate: '2015-01-01', endDate: null },
      { id: 'event:us-troops-mission', edtf: '2015/', startDate: '2015-01-01', endDate: null },
    ])
  })

  test('who issued a work, when, and what it is about', async () => {
    const { work } = await ask(`{
      work(id: "work:joint-statement-of-the-united-states-and-iraq") {
        kind edtf issuers { nodes { name } } concerns { nodes { name } } events { nodes { id } }
      }
    }`)
    expect(work).toEqual({
      kind: 'STATEMENT',
      edtf: '2021-07-26',
      issuers: { nodes: [{ name: 'Iraq' }, { name: 'United States' }] },
      concerns: {
        nodes: [
          { name: 'Deadline for the end of the combat role' },
          { name: 'Transition of the security association of the United States and Iraq' },
        ],
      },
      events: { nodes: [{ id: 'event:joint-statement' }] },
    })
  })
})

/** The values of an enum that are to be written. */
const wordsOf = (type: string): string[] =>
  (model.enums.get(type) ?? []).filter((value) => model.terms.get(`${type}.${value}`)?.deprecated === undefined).sort()

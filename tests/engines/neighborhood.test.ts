import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Engine } from '../../src/engine/Engine.ts'
import { type Ask, askOnce } from '../support/askOnce.ts'
import { runs } from '../support/effort.ts'
import { engineSeed, isEmbedded, onEngine, openEngine } from '../support/engine.ts'
import { model } from '../support/model.ts'
import { openService, type TestService } from '../support/openService.ts'
import { Dice } from '../support/reference/Dice.ts'
import type { Graph } from '../support/reference/Graph.ts'
import { DATES } from '../support/reference/generateGraph.ts'
import { generateWeb } from '../support/reference/generateWeb.ts'
import { neighbourhood } from '../support/reference/neighbourhood.ts'
import { writeGraph } from '../support/reference/writeGraph.ts'

const kinds = model.enums.get('RelationshipType') ?? []

const NEIGHBORHOOD = `query ($of: [ID!]!, $depth: Int, $first: Int, $asOf: Date, $types: [RelationshipType!], $among: [ID!]) {
  neighborhood(of: $of, depth: $depth, first: $first, asOf: $asOf, types: $types, among: $among) {
    nodes { id } relationships { id } omitted
  }
}`

onEngine('the entities around some', () => {
  let engine: Engine
  let service: TestService
  let ask: Ask

  beforeAll(async () => {
    engine = await openEngine()
    service = await openService(engine)
    ask = askOnce(service)
  })
  afterAll(() => service.close())

  test('whom and what the President is tied to, the best supported first', async () => {
    const { neighborhood } = await ask(`{
      neighborhood(of: ["person:joe-biden"], first: 5) {
        __typename omitted
        nodes { __typename ...Named }
        relationships { type source { id } ... { target { id } } evidence { nodes { quote } } }
      }
    } fragment Named on Entity { name }`)
    expect(neighborhood).toMatchObject({
      __typename: 'Subgraph',
      omitted: 2,
      nodes: [
        { __typename: 'Person', name: 'Joe Biden' },
        { __typename: 'Country', name: 'United States' },
        { __typename: 'Event', name: expect.stringContaining('tweet on the meeting') },
        { __typename: 'Event', name: 'Commitment of Joe Biden and Mustafa al-Kadhimi to expand cooperation' },
        { __typename: 'Event', name: expect.stringContaining('White House meeting') },
        { __typename: 'Work', name: expect.stringContaining('Tweet of Joe Biden') },
      ],
    })
    expect(neighborhood.relationships[0]).toEqual({
      type: 'HOLDS_OFFICE',
      source: { id: 'person:joe-biden' },
      target: { id: 'country:united-states' },
      evidence: { nodes: [{ quote: 'U.S. President Joe Biden' }, { quote: 'US President @JoeBiden' }] },
    })
    // Those among the neighbours too.
    const ends = neighborhood.relationships.map((each: { source: { id: string } }) => each.source.id)
    expect(ends).toContain('event:biden-tweet')
  })

  test('stand beside other fields and aliases in one statement, without what is not asked for', async () => {
    const data = await ask(
      `query ($of: [ID!]!) {
        all: neighborhood(of: $of, depth: 3, first: 500) { omitted }
        nobody: neighborhood(of: "person:nobody") { nodes { id } relationships { id } omitted }
        none: neighborhood(of: []) { nodes { id } omitted }
        noKind: neighborhood(of: $of, types: []) { nodes { id } omitted }
        neighborhood(of: ["person:joe-biden", "person:nobody", "person:joe-biden"], types: [HOLDS_OFFICE]) {
          entities: nodes { id } nodes { name ... on Country { officials(first: 1) { totalCount } } }
        }
        person(id: "person:joe-biden") { name }
      }`,
      { of: 'country:iraq' },
    )
    expect(data).toEqual({
      all: { omitted: 0 },
      nobody: { nodes: [], relationships: [], omitted: 0 },
      none: { nodes: [], omitted: 0 },
      noKind: { nodes: [{ id: 'country:iraq' }], omitted: 0 },
      neighborhood: {
        entities: [{ id: 'person:joe-biden' }, { id: 'country:united-states' }],
        nodes: [{ name: 'Joe Biden' }, { name: 'United States', officials: { totalCount: expect.any(Number) } }],
      },
      person: { name: 'Joe Biden' },
    })
  })

  test.each([
    ['depth: 0', '"depth" of Query.neighborhood must be between 1 and 3, got 0.'],
    ['depth: 4', '"depth" of Query.neighborhood must be between 1 and 3, got 4.'],
    ['first: -1', '"first" of Query.neighborhood must be between 0 and 500, got -1.'],
    ['first: 501', '"first" of Query.neighborhood must be between 0 and 500, got 501.'],
  ])('are refused before anything runs: %s', async (argument, message) => {
    service.statements()
    const { status, body } = await service.ask(`{ neighborhood(of: "country:iraq", ${argument}) { omitted } }`)
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] },
    })
    expect(service.statements()).toEqual([])
  })

  test.each([
    ['of', 500],
    ['among', 1000],
  ])('take as many ids, and no more, in "%s": %i', async (argument, most) => {
    const ids = Array.from({ length: most }, (_, index) => `person:${index}`)
    const { neighborhood } = await ask(NEIGHBORHOOD, { of: [], [argument]: ids })
    expect(neighborhood).toEqual({ nodes: [], relationships: [], omitted: 0 })
    const { status, body } = await service.ask(NEIGHBORHOOD, { of: [], [argument]: [...ids, 'person:one-more'] })
    const message = `"${argument}" of Query.neighborhood must have between 0 and ${most} ids, got ${most + 1}.`
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] },
    })
  })

  test('are none with first: 0, when all of them are omitted, and the seeds are tied to each other alone', async () => {
    const { all, none } = await ask(`{
      all: neighborhood(of: ["person:joe-biden", "country:united-states"], depth: 2, first: 500) { nodes { id } omitted }
      none: neighborhood(of: ["person:joe-biden", "country:united-states"], depth: 2, first: 0) {
        nodes { id } relationships { type source { id } target { id } } omitted
      }
    }`)
    expect(all.omitted).toBe(0)
    expect(none).toEqual({
      nodes: [{ id: 'country:united-states' }, { id: 'person:joe-biden' }],
      relationships: [
        { type: 'HOLDS_OFFICE', source: { id: 'person:joe-biden' }, target: { id: 'country:united-states' } },
      ],
      omitted: all.nodes.length - 2,
    })
  })

  test('are tied to what is known already as well, whichever of the two the relationship goes out from', async () => {
    await writeGraph(
      engine,
      graphOf([
        ['a', 'b'],
        ['a', 'known'],
        ['far', 'b'],
        ['far', 'known'],
        ['known', 'known'],
        ['b', 'c'],
      ]),
    )
    const among = ['person:known', 'person:far', 'person:b', 'person:known', 'person:nobody', 'evidence:a', '']
    const { neighborhood } = await ask(NEIGHBORHOOD, { of: ['person:a'], first: 1, among })
    expect(neighborhood).toEqual({
      nodes: [{ id: 'person:a' }, { id: 'person:b' }],
      relationships: ['a/person:b', 'a/person:known', 'far/person:b'].map((ends) => ({
        id: `supports:person:${ends}`,
      })),
      omitted: 1,
    })
    const seeds = await ask(NEIGHBORHOOD, { of: ['person:b'], first: 0, among: ['person:c', 'person:known'] })
    expect(seeds.neighborhood).toEqual({
      nodes: [{ id: 'person:b' }],
      relationships: [{ id: 'supports:person:b/person:c' }],
      omitted: 3,
    })
    const ids = { of: ['person:a'], first: 1 }
    const without = await ask(NEIGHBORHOOD, ids)
    expect(without.neighborhood.relationships).toEqual([{ id: 'supports:person:a/person:b' }])
    expect(await ask(NEIGHBORHOOD, { ...ids, among: [] })).toEqual(without)
    expect(await ask(NEIGHBORHOOD, { ...ids, among: null })).toEqual(without)
    expect(await ask(NEIGHBORHOOD, { ...ids, among, types: [] })).toMatchObject({ neighborhood: { relationships: [] } })
  })

  test('are those that dealing them out one by one gives, over generated graphs', { timeout: 300_000 }, async () => {
    const seen = { asked: 0, found: 0, omitted: 0, known: 0 }
    const [graphs = 0, questions = 0] = isEmbedded ? [60, 25] : [4, 20]
    const chooseKind = kindsOfQuestions()
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (chance) => {
        const dice = new Dice(chance)
        const graph = generateWeb(dice, model)
        await writeGraph(engine, graph)
        const ids = graph.nodes.map(({ id }) => id)
        for (let index = 0; index < questions; index++) {
          const { depth, isDated, isTyped, hasAmong, least } = chooseKind(dice)
          const id = () => (dice.chance(8) ? 'person:nobody' : dice.pick(ids))
          const asked = {
            of: dice.times(least, 3, id),
            depth,
            first: dice.int(0, 8),
            asOf: isDated ? dice.pick(DATES) : null,
            types: isTyped ? kinds.filter((_, at) => at % 3 !== 0) : null,
            among: hasAmong ? dice.times(least, 8, id) : null,
          }
          const expected = neighbourhood(graph, kinds, new Set(ids), asked)
          const { neighborhood } = await ask(NEIGHBORHOOD, asked)
          expect(neighborhood, JSON.stringify({ chance, asked })).toEqual({
            nodes: expected.nodes.map((id) => ({ id })),
            relationships: expected.relationships.map(({ id }) => ({ id })),
            omitted: expected.omitted,
          })
          seen.asked++
          seen.found += expected.relationships.length > 2 ? 1 : 0
          seen.omitted += expected.omitted > 0 ? 1 : 0
          const isNode = (id: string) => expected.nodes.includes(id)
          seen.known += expected.relationships.some(({ source, target }) => isNode(source) !== isNode(target)) ? 1 : 0
        }
      }),
      runs(graphs, { seed: engineSeed, endOnFailure: true }),
    )
    // Otherwise this would prove nothing.
    expect(seen.found).toBeGreaterThan(seen.asked / 3)
    expect(seen.omitted).toBeGreaterThan(seen.asked / 10)
    expect(seen.known).toBeGreaterThan(seen.asked / 10)
  })

  test('leave room beside a hub of thousands, and count what they leave out', async () => {
    await writeGraph(engine, hubAndQuiet(5000))
    const { neighborhood } = await ask(NEIGHBORHOOD, { of: ['person:seed'], depth: 2, first: 10 })
    expect(neighborhood.nodes.map(({ id }: { id: string }) => id)).toEqual(
      ['seed', 'hub', 'quiet', 'q00', 'q01', 'q02', 'q03', 'x0000', 'x0001', 'x0002', 'x0003'].map(
        (id) => `person:${id}`,
      ),
    )
    expect(neighborhood.relationships).toHaveLength(10)
    expect(neighborhood.omitted).toBe(5000 + 20 - 8)
    const whole = await ask(NEIGHBORHOOD, { of: ['person:x0000', 'person:seed'], depth: 3, first: 500 })
    expect(whole.neighborhood.omitted).toBe(5000 + 20 + 2 - 1 - 500)
    const among = Array.from({ length: 1000 }, (_, index) => `person:x${String(index).padStart(4, '0')}`)
    const seeds = { of: ['person:hub'], first: 0 }
    const known = await ask(NEIGHBORHOOD, { ...seeds, among })
    expect(known.neighborhood).toMatchObject({ nodes: [{ id: 'person:hub' }], omitted: 5001 })
    expect(known.neighborhood.relationships.map(({ id }: { id: string }) => id)).toEqual(
      among.map((id) => `supports:${id}/person:hub`),
    )
    // The same from the other side.
    const both = await ask(NEIGHBORHOOD, { of: among.slice(0, 500), first: 0, among: ['person:hub', 'person:quiet'] })
    expect(both.neighborhood.nodes).toHaveLength(500)
    expect(both.neighborhood.relationships).toEqual(known.neighborhood.relationships.slice(0, 500))
  })
})

/**
 * Neo4j plans each kind of question anew, for lists of none, of one and of several too, which takes it far longer than running
 * it. So it is asked some kinds only, of several ids; each release others.
 */
function kindsOfQuestions() {
  const draw = (dice: Dice) => ({
    depth: dice.int(1, 3),
    isDated: dice.chance(3),
    isTyped: dice.chance(3),
    hasAmong: dice.chance(2),
    least: isEmbedded ? 0 : 2,
  })
  if (isEmbedded) return draw
  const of = new Dice(engineSeed)
  const some = Array.from({ length: 10 }, (_, at) => ({ ...draw(of), depth: 1 + (at % 3), hasAmong: at % 2 === 0 }))
  return (dice: Dice) => dice.pick(some)
}

/** `seed` is tied to `hub`, which has thousands of others, and to `quiet`, which has twenty. */
const hubAndQuiet = (size: number): Graph =>
  graphOf([
    ['seed', 'hub'],
    ['seed', 'quiet'],
    ...Array.from({ length: 20 }, (_, index) => ['quiet', `q${String(index).padStart(2, '0')}`] as const),
    ...Array.from({ length: size }, (_, index) => [`x${String(index).padStart(4, '0')}`, 'hub'] as const),
  ])

/** People of whom some support others. */
function graphOf(pairs: readonly (readonly [source: string, target: string])[]): Graph {
  const ties = pairs.map(([source, target]) => [`person:${source}`, `person:${target}`] as const)
  const labels = ['Entity', 'Person']
  return {
    nodes: [...new Set(ties.flat())].map((id) => ({ id, type: 'Person', labels, properties: {} })),
    relationships: ties.map(([source, target]) => ({
      id: `supports:${source}/${target}`,
      type: 'SUPPORTS',
      source,
      target,
      properties: {},
      evidence: ['evidence:a'],
    })),
  }
}

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
import { shortestWays } from '../support/reference/shortestWays.ts'
import { writeGraph } from '../support/reference/writeGraph.ts'

const kinds = model.enums.get('RelationshipType') ?? []

const PATHS = `query ($from: ID!, $to: ID!, $maxLength: Int, $first: Int, $asOf: Date, $types: [RelationshipType!]) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first, asOf: $asOf, types: $types) {
    length nodes { id } relationships { id }
  }
}`

/** The event by which the President and Iraq are tied at two steps, with the first id. */
const COMMITMENT = 'Commitment of Joe Biden and Mustafa al-Kadhimi to expand cooperation'

onEngine('ways between entities', () => {
  let engine: Engine
  let service: TestService
  let ask: Ask

  beforeAll(async () => {
    engine = await openEngine()
    service = await openService(engine)
    ask = askOnce(service)
  })
  afterAll(() => service.close())

  test('what ties the President to a drone attack, with the quotes that say so', async () => {
    const { paths } = await ask(`{
      paths(from: "person:joe-biden", to: "event:drone-attack-iraqi-kurdistan", first: 1) {
        __typename length
        nodes { __typename name }
        relationships { type source { name } ... { target { id } } evidence { nodes { quote article { id } } } }
      }
    }`)
    const article = { id: 'article:us-combat-mission-in-iraq' }
    expect(paths).toEqual([
      {
        __typename: 'Path',
        length: 3,
        nodes: [
          { __typename: 'Person', name: 'Joe Biden' },
          { __typename: 'Event', name: COMMITMENT },
          { __typename: 'Country', name: 'Iraq' },
          { __typename: 'Event', name: 'Drone attack on a military base in Iraqi Kurdistan' },
        ],
        relationships: [
          {
            type: 'PARTICIPATED_IN',
            source: { name: 'Joe Biden' },
            target: { id: 'event:reaffirmed-commitment' },
            evidence: {
              nodes: [
                {
                  quote: 'they both reiterated their commitment to expanding cooperation through new initiatives',
                  article,
                },
                { quote: expect.stringContaining('made a commitment to support the democracy of Iraq'), article },
              ],
            },
          },
          {
            type: 'CONCERNS',
            source: { name: COMMITMENT },
            target: { id: 'country:iraq' },
            evidence: {
              nodes: [{ quote: expect.stringContaining('a commitment to support the democracy of Iraq'), article }],
            },
          },
          {
            // Against its direction.
            type: 'TOOK_PLACE_IN',
            source: { name: 'Drone attack on a military base in Iraqi Kurdistan' },
            target: { id: 'country:iraq' },
            evidence: { nodes: [{ quote: 'a drone attack hit a military base in Iraqi Kurdistan', article }] },
          },
        ],
      },
    ])
  })

  test('stand beside other fields, aliases and fragments in one statement', async () => {
    const data = await ask(
      `query ($to: ID!) {
        short: paths(from: "person:joe-biden", to: $to, maxLength: 1) { ...Way }
        paths(from: "person:joe-biden", to: $to, first: 1) { ...Way ...Way again: length nodes { name } }
        person(id: "person:joe-biden") { name }
      }
      fragment Way on Path { length nodes { id ... on Person { offices { edges { title } } } } }`,
      { to: 'country:iraq' },
    )
    expect(data).toEqual({
      short: [],
      paths: [
        {
          length: 2,
          again: 2,
          nodes: [
            { id: 'person:joe-biden', name: 'Joe Biden', offices: { edges: [{ title: 'President' }] } },
            { id: 'event:reaffirmed-commitment', name: COMMITMENT },
            { id: 'country:iraq', name: 'Iraq' },
          ],
        },
      ],
      person: { name: 'Joe Biden' },
    })
  })

  test('are none to nothing, to itself, to what is no entity, and along no kind', async () => {
    const way = (to: string, more = '') => `paths(from: "person:joe-biden", to: "${to}"${more}) { length }`
    expect({
      ...(await ask(`{ nobody: ${way('person:nobody')} itself: ${way('person:joe-biden')} }`)),
      ...(await ask(
        `{ article: ${way('article:us-combat-mission-in-iraq')} number: paths(from: 1, to: 2) { length } }`,
      )),
      ...(await ask(
        `{ none: ${way('country:iraq', ', types: []')} one: ${way('country:united-states', ', types: HOLDS_OFFICE')} }`,
      )),
    }).toEqual({ nobody: [], itself: [], article: [], number: [], none: [], one: [{ length: 1 }] })
  })

  test.each([
    ['maxLength', 0, '"maxLength" of Query.paths must be between 1 and 6, got 0.'],
    ['maxLength', 7, '"maxLength" of Query.paths must be between 1 and 6, got 7.'],
    ['first', 0, '"first" of Query.paths must be between 1 and 10, got 0.'],
    ['first', 11, '"first" of Query.paths must be between 1 and 10, got 11.'],
  ])('are refused before anything runs: %s: %i', async (argument, value, message) => {
    service.statements()
    for (const [query, variables] of [
      [`{ paths(from: "a", to: "b", ${argument}: ${value}) { length } }`, {}],
      [`query ($n: Int) { paths(from: "a", to: "b", ${argument}: $n) { length } }`, { n: value }],
    ] as const) {
      const { status, body } = await service.ask(query, variables)
      expect({ status, errors: body.errors }).toMatchObject({
        status: 400,
        errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }],
      })
    }
    expect(service.statements()).toEqual([])
  })

  test('are those that a look at every way finds, over generated graphs', { timeout: 300_000 }, async () => {
    const seen = { asked: 0, found: 0, longest: 0 }
    const [graphs = 0, questions = 0] = isEmbedded ? [60, 25] : [6, 24]
    const chooseKind = kindsOfQuestions()
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (chance) => {
        const dice = new Dice(chance)
        const graph = generateWeb(dice, model)
        await writeGraph(engine, graph)
        const ids = graph.nodes.map(({ id }) => id)
        for (let index = 0; index < questions; index++) {
          const { maxLength, isDated, isTyped } = chooseKind(dice)
          const asked = {
            from: dice.pick(ids),
            to: dice.pick(ids),
            maxLength,
            first: dice.int(1, 10),
            asOf: isDated ? dice.pick(DATES) : null,
            types: isTyped ? kinds.filter((_, at) => at % 3 !== 0) : null,
          }
          const expected = shortestWays(graph, kinds, new Set(ids), asked).map(({ nodes, relationships }) => ({
            length: relationships.length,
            nodes: nodes.map((id) => ({ id })),
            relationships: relationships.map(({ id }) => ({ id })),
          }))
          const { paths } = await ask(PATHS, asked)
          expect(paths, JSON.stringify({ chance, asked })).toEqual(expected)
          seen.asked++
          seen.found += expected.length
          seen.longest = Math.max(seen.longest, ...expected.map(({ length }) => length))
        }
      }),
      runs(graphs, { seed: engineSeed, endOnFailure: true }),
    )
    // Otherwise this would prove nothing.
    expect(seen.longest).toBeGreaterThan(4)
    expect(seen.found).toBeGreaterThan(seen.asked / 3)
  })

  test('avoid a hub where an equally short way does, and are found where hubs share thousands of neighbours', async () => {
    await writeGraph(engine, twoHubs(5000))
    const way = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id.slice('person:'.length)).join(' ')
    const between = async (from: string, to: string, more = {}) => {
      const asked = { from: `person:${from}`, to: `person:${to}`, maxLength: 6, first: 3, ...more }
      return (await ask(PATHS, asked)).paths.map(way)
    }
    // The first two have the quiet one for a neighbour as well.
    expect(await between('left', 'right', { first: 2 })).toEqual([
      'left hub1 x0002 hub2 right',
      'left hub1 x0003 hub2 right',
    ])
    expect(await between('x0000', 'x0001')).toEqual(['x0000 quiet x0001', 'x0000 hub2 x0001', 'x0000 hub1 x0001'])
    expect(await between('hub1', 'hub2', { first: 10 })).toHaveLength(10)
    // Every longer way is tried, and comes by the hub twice.
    expect(await between('left', 'leaf', { first: 10 })).toEqual(['left hub1 leaf'])
  })
})

/** Neo4j plans each kind of question anew, which takes it far longer than running it: it is asked some; each release others. */
function kindsOfQuestions() {
  const draw = (dice: Dice) => ({ maxLength: dice.int(1, 6), isDated: dice.chance(3), isTyped: dice.chance(3) })
  if (isEmbedded) return draw
  const of = new Dice(engineSeed)
  const some = Array.from({ length: 10 }, (_, at) => ({ ...draw(of), maxLength: 1 + (at % 6) }))
  return (dice: Dice) => dice.pick(some)
}

/** `left` and `leaf` hang on one hub, `right` on the other; two of the shared neighbours have a quiet one between them. */
function twoHubs(shared: number): Graph {
  const names = Array.from({ length: shared }, (_, index) => `x${String(index).padStart(4, '0')}`)
  const ties = [
    ['left', 'hub1'],
    ['leaf', 'hub1'],
    ['right', 'hub2'],
    ['x0000', 'quiet'],
    ['quiet', 'x0001'],
    ...names.flatMap((name) => [
      ['hub1', name],
      [name, 'hub2'],
    ]),
  ].map(([source, target]) => [`person:${source}`, `person:${target}`] as const)
  const labels = ['Entity', 'Person']
  return {
    nodes: [...new Set(ties.flat())].map((id) => ({ id, type: 'Person', labels, properties: {} })),
    relationships: ties.map(([source, target]) => ({
      id: `supports:${source}/${target}`,
      type: 'SUPPORTS',
      source,
      target,
      properties: {},
      evidence: [],
    })),
  }
}

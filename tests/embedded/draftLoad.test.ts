import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { load } from '../../src/cli/load.ts'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import { bundleRoot, writeBundle } from '../support/bundles/writeBundle.ts'

const FACTS = `entities:
  - { id: person:alice, name: Alice, evidence: [Alice] }
  - { id: person:bob, name: Bob, evidence: [Bob] }
  - { id: country:iraq, name: Iraq, evidence: [Iraq] }
relationships:
  - { fact: person:alice LINKED_TO person:bob, evidence: [Alice met Bob] }
claims:
  - { id: they-met, content: They met., kind: ASSERTION, speakers: [person:bob], evidence: [met] }
`
const ALL = ['person:alice', 'person:bob', 'country:iraq', 'linked-to:person:alice/person:bob', 'claim:they-met']

/** A draft in which the facts have these states; what is not named was written by hand. */
function draftWith(states: Readonly<Record<string, string>>): string {
  const folder = writeBundle(bundleRoot(), 'meeting', { 'facts.yaml': FACTS })
  const facts = Object.fromEntries(Object.entries(states).map(([id, state]) => [id, { state }]))
  writeFileSync(join(folder, 'draft.json'), JSON.stringify({ version: 1, facts }))
  return folder
}

const all = (state: string): Record<string, string> => Object.fromEntries(ALL.map((id) => [id, state]))

/** Loads into a file, and gives what was said and the ids in the graph. */
async function loaded(folder: string, options: { readonly acceptedOnly?: boolean } = {}) {
  const file = join(bundleRoot(), 'graph')
  const printed: string[] = []
  await load([folder], options, { DATA_FILE: file }, (text) => printed.push(text))
  const engine = openEmbedded({ file })
  const ids = async (text: string): Promise<unknown[]> =>
    (await engine.read({ text, params: {} })).map(({ id }) => id).sort()
  const graph = {
    entities: await ids('MATCH (n:Entity) RETURN n.id AS id'),
    claims: await ids('MATCH (n:Claim) RETURN n.id AS id'),
    links: await ids('MATCH (:Entity)-[r:LINKED_TO]->(:Entity) RETURN r.id AS id'),
    quotes: await ids('MATCH (n:Evidence) RETURN n.quote AS id'),
  }
  await engine.close()
  return { printed: printed.join('\n'), graph }
}

const refusal = (folder: string, options: { readonly acceptedOnly?: boolean } = {}): Promise<string> =>
  load([folder], options, {}, () => {}).then(
    () => 'loaded',
    (error: Error) => error.message.replaceAll(folder, ''),
  )

test('a bundle with proposals is refused, with their number', async () => {
  expect(await refusal(draftWith({ ...all('accepted'), 'person:bob': 'proposed', 'claim:they-met': 'replaced' }))).toBe(
    '/draft.json:1:1  2 of 5 facts are still proposed. Run newsgraph review, or load the accepted ones with --accepted-only.',
  )
  expect(await refusal(draftWith({ ...all('accepted'), 'country:iraq': 'proposed' }))).toContain(
    '1 of 5 facts is still',
  )
})

test('a bundle of which everything is decided is loaded without what was rejected', async () => {
  const { graph } = await loaded(draftWith({ ...all('accepted'), 'claim:they-met': 'rejected' }))
  expect(graph).toMatchObject({ entities: ['country:iraq', 'person:alice', 'person:bob'], claims: [] })
})

test('with --accepted-only, what was accepted is loaded, with its passages, and the rest stays in the draft', async () => {
  const folder = draftWith({ ...all('proposed'), 'person:alice': 'accepted', 'country:iraq': 'accepted' })
  const before = readFileSync(join(folder, 'draft.json'), 'utf8')
  const { graph, printed } = await loaded(folder, { acceptedOnly: true })
  expect(graph).toEqual({
    entities: ['country:iraq', 'person:alice'],
    claims: [],
    links: [],
    quotes: ['Alice', 'Iraq'],
  })
  expect(printed).toContain('Left out, because still proposed: 3 facts. Run newsgraph review.')
  expect(readFileSync(join(folder, 'draft.json'), 'utf8')).toBe(before)
})

test('an accepted fact whose entities are not accepted is a problem', async () => {
  const states = { ...all('accepted'), 'person:bob': 'proposed', 'person:alice': 'rejected' }
  expect((await refusal(draftWith(states), { acceptedOnly: true })).split('\n').sort()).toEqual([
    '/draft.json:1:1  `claim:they-met` is accepted, but `person:bob` is proposed. Accept it, or reject what refers to it.',
    '/draft.json:1:1  `linked-to:person:alice/person:bob` is accepted, but `person:alice` and `person:bob` is rejected and proposed. Accept it, or reject what refers to it.',
  ])
})

test('what draft.json does not name was written by hand, and is loaded', async () => {
  const { graph } = await loaded(draftWith({ 'person:alice': 'accepted' }))
  expect([graph.entities.length, graph.links.length, graph.claims.length]).toEqual([3, 1, 1])
})

test.each([
  ['{', 'The file is not JSON.'],
  ['{"version":2,"facts":{}}', 'The file is not a draft of this version'],
])('a draft.json that cannot be used is a problem: %s', async (text, message) => {
  const folder = draftWith({})
  writeFileSync(join(folder, 'draft.json'), text)
  expect(await refusal(folder)).toContain(`/draft.json:1:1  ${message}`)
})

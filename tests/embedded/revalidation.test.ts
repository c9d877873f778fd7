import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { Access } from '../../src/access/Access.ts'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import { removeArticles } from '../../src/load/loadTogether.ts'
import { printManifest } from '../../src/persist/Manifest.ts'
import { sha256 } from '../../src/util/sha256.ts'
import { model } from '../support/model.ts'
import { openService, type ServiceSetup } from '../support/openService.ts'

const COUNTRY = 'query Country($id: ID!) { country(id: $id) { name } }'
const NO_CACHE = { accept: 'application/json' }

let manifest: string

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-tags-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  manifest = join(folder, 'manifest.json')
  writeFileSync(manifest, printManifest([{ id: sha256(COUNTRY), name: 'Country', type: 'query', body: COUNTRY }]))
})

test('a GET of a persisted operation is answered with 304 until the graph changes, without any other header', async () => {
  const { get, statements, engine } = await open()
  const first = await get()
  expect([first.status, await first.json()]).toEqual([200, { data: { country: { name: 'Iraq' } } }])
  const tag = first.headers.get('etag') ?? ''
  expect([tag, first.headers.get('cache-control')]).toEqual([
    expect.stringMatching(/^W\/"1-[0-9a-f]{12}"$/),
    'no-cache',
  ])
  expect(first.headers.get('vary')).toContain('authorization')
  statements()
  const again = await get({ 'if-none-match': `"other", ${tag}` })
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
  expect(statements()).toHaveLength(1)
  await removeArticles(engine, model, ['article:us-combat-mission-in-iraq'])
  const changed = await get({ 'if-none-match': tag })
  expect([changed.status, await changed.json()]).toEqual([200, { data: { country: null } }])
  expect(changed.headers.get('etag')).toMatch(/^W\/"2-/)
})

test('an error has no tag, nor has a POST', async () => {
  const { url, get } = await open()
  const wrong = await get({}, { id: null })
  expect(await wrong.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
  expect(wrong.headers.get('etag')).toBeNull()
  expect(wrong.headers.get('cache-control')).toBe('no-store')
  const body = JSON.stringify({ extensions: extensions(), variables: { id: 'country:iraq' } })
  const posted = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  expect([posted.status, posted.headers.get('etag'), posted.headers.get('cache-control')]).toEqual([
    200,
    null,
    'no-store',
  ])
})

test('where reading needs a token, so does a 304', async () => {
  const access: Access = {
    isReadingClosed: true,
    identify: async (authorization) => (authorization ? { id: 'token:alice', role: 'reader' } : undefined),
  }
  const { get } = await open({ access })
  const first = await get({ authorization: 'x' })
  expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'private, no-cache'])
  const known = { 'if-none-match': first.headers.get('etag') ?? '' }
  expect((await get({ ...known, authorization: 'x' })).status).toBe(304)
  expect((await get(known)).status).toBe(401)
})

const extensions = () => ({ persistedQuery: { version: 1, sha256Hash: sha256(COUNTRY) } })

async function open(setup: ServiceSetup = {}) {
  const engine = openEmbedded()
  const service = await openService(engine, { ...setup, manifests: [manifest] })
  onTestFinished(() => service.close())
  return {
    ...service,
    engine,
    get: (headers: Readonly<Record<string, string>> = {}, variables: object = { id: 'country:iraq' }) => {
      const search = new URLSearchParams({
        extensions: JSON.stringify(extensions()),
        variables: JSON.stringify(variables),
      })
      return fetch(`${service.url}/graphql?${search}`, { headers: { ...NO_CACHE, ...headers } })
    },
  }
}

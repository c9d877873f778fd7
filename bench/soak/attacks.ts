import { readConfig } from '../../src/config.ts'
import * as operations from '../../src/explorer/api/operations.ts'
import { generateFilters, type Words } from '../../tests/support/filters/generateFilters.ts'
import { hostileDocuments } from '../../tests/support/hostileDocuments.ts'
import { schema } from '../../tests/support/model.ts'
import type { Dice } from '../../tests/support/reference/Dice.ts'
import { isWithin, largest } from '../harness/largestWithin.ts'
import { type Posted, posted, type Sending } from './exchange.ts'

export interface Attacker {
  readonly dice: Dice
  /** The address that it has for a service which trusts what is in front of it. */
  readonly address: string
  /** The ids of two entities with very many relationships. */
  readonly hubs: readonly [string, string]
}

/** Makes one request that nobody would send in good faith. */
export type Attack = (attacker: Attacker) => Omit<Sending, 'port' | 'patienceMs'> & Partial<Pick<Sending, 'patienceMs'>>

const { limits } = readConfig({})

/** Within the limits, as large as they can be, and as large as a body may be: refused as late as possible, and as dear. */
const documents = Object.values(hostileDocuments).flatMap((make) => [
  make(largest((n) => isWithin(make(n), limits))),
  make(largest((n) => JSON.stringify(make(n)).length < 245_000)),
])

/** Operations of an application in good faith, to be spoilt. */
const honest = Object.values(operations).map(({ text }) => text)

/** What asks the graph for as much as it can. */
const DEAR = [
  '{entities(first:90){nodes{id relationships(first:100){nodes{id evidence{nodes{quote}}}}}}}',
  '{people(first:45){nodes{statements(first:100){nodes{content evidence{nodes{quote article{headline}}}}}}}}',
  '{entities(first:5,where:{name:{contains:"e"}},orderBy:[{name:DESC}]){totalCount nodes{id relationships(first:20){nodes{target{id relationships(first:20){nodes{id}}}}}}}}',
  '{search(query:"a b c",first:100){totalCount nodes{...on Entity{id relationships(first:50){totalCount}}}}}',
  '{events(first:100,where:{participants:{some:{node:{name:{contains:"a"}}}}}){totalCount nodes{participants(first:100){nodes{id}}}}}',
  '{neighborhood(of:["HUB"],depth:3,first:500){nodes{id}relationships{id evidence{nodes{quote}}}omitted}}',
  '{paths(from:"HUB",to:"END",maxLength:6,first:10){nodes{id}relationships{id}}}',
  '{timeline(of:["HUB"]){dated(first:100){totalCount nodes{id participants(first:100){nodes{id name}}}}}}',
  '{articles(first:100){nodes{text evidence(first:100){nodes{quote}}}}}',
  '{__schema{types{name description fields{name description args{name description type{name ofType{name}}}}}}}',
]

/** The filter that once ended the process of the graph, and others of one to three hops. */
const OPPOSED =
  '{people(first:20,where:{relationships:{some:{target:{relationships:{some:{type:{eq:OPPOSES}}}}}}}){nodes{id}}}'

const filtering = ({ dice, hubs }: Attacker): string => {
  if (dice.chance(4)) return json(OPPOSED)
  const words: Words = { ids: hubs, hubs: hubs.slice(0, 1), names: ['a', 'Iraq'], roles: ['host', 'President'] }
  const [filter] = generateFilters({ schema, words, count: 1 + dice.int(0, 2), seed: dice.int(0, 1e9) }).slice(-1)
  return json(filter?.query ?? OPPOSED, { variables: filter?.variables })
}

const dear = ({ dice, hubs: [hub, other] }: Attacker): string =>
  dice.pick(DEAR).replace('HUB', hub).replace('END', other)

const json = (query: string, more: object = {}): string => JSON.stringify({ query, ...more })

const bytes = (dice: Dice, count: number): Buffer => Buffer.from(Array.from({ length: count }, () => dice.int(0, 255)))

/** Takes away, doubles or swaps some words of a text. */
function spoil(text: string, dice: Dice): string {
  const words = text.split(/(?<=[{}():,\s])/)
  for (let left = dice.int(1, 5); left > 0; left--) {
    const [at, other] = [dice.int(0, words.length - 1), dice.int(0, words.length - 1)]
    const word = words[at] ?? ''
    dice.pick([
      () => words.splice(at, 1),
      () => words.splice(other, 0, word),
      () => words.splice(at, 1, words[other] ?? ''),
      () => words.splice(at, 1, dice.pick(ODD)),
    ])()
  }
  return words.join('')
}

const ODD = ['{', '}', '"', '$', '@', '...', '\u0000', '\ud800', '💥', '__proto__', '9'.repeat(400), '-0', '1e999', '#']

const VALUES: readonly unknown[] = [
  null,
  -1,
  1e308,
  2 ** 53,
  '',
  '\u0000',
  '\ud800',
  'x'.repeat(50_000),
  [],
  [[[[]]]],
  { toString: 1 },
  { $ne: 1 },
  "') DETACH DELETE n //",
]

const VARIABLES = ['id', 'of', 'first', 'query', 'after', 'from', 'to', 'maxLength', 'among', 'asOf']

/** Of a valid text: cut off, or with some bytes turned. */
function damage(text: string, dice: Dice): Buffer {
  const body = Buffer.from(text)
  if (dice.chance(2)) return body.subarray(0, dice.int(0, body.length))
  for (let left = dice.int(1, 20); left > 0; left--) body[dice.int(0, body.length - 1)] = dice.int(0, 255)
  return body
}

const sent = (request: Posted): { readonly chunks: readonly Uint8Array[] } => ({ chunks: [posted(request)] })

const raw = (text: string, ...rest: Uint8Array[]) => ({
  chunks: [Buffer.from(text, 'latin1'), ...rest],
  patienceMs: 5_000,
})

export const attacks: Readonly<Record<string, Attack>> = {
  'documents of the worst kinds': ({ dice, address }) => sent({ address, body: json(dice.pick(documents)) }),
  'operations that ask for as much as they can': (attacker) =>
    sent({ address: attacker.address, body: json(dear(attacker)) }),
  'filters of several hops': (attacker) => sent({ address: attacker.address, body: filtering(attacker) }),
  'operations, spoilt': ({ dice, address }) => sent({ address, body: json(spoil(dice.pick(honest), dice)) }),
  'variables that cannot be used': ({ dice, address }) => {
    const names = [...VARIABLES, '__proto__', 'constructor']
    const variables = Object.fromEntries(dice.times(1, 8, () => [dice.pick(names), dice.pick(VALUES)]))
    return sent({ address, body: json(dice.pick(honest), { variables }) })
  },
  'JSON, broken': ({ dice, address }) => sent({ address, body: damage(json(dice.pick(honest)), dice) }),
  'JSON that is no request': ({ dice, address }) => {
    const body = dice.pick(['null', '0', '""', '[]', '{}', '[{}]', '{"query":1}', '{"query":[]}', '{"query":{}}', ''])
    return sent({ address, body })
  },
  'JSON, deep or wide': ({ dice, address }) => {
    const n = dice.int(1_000, 40_000)
    const body = dice.pick([
      () => `{"query":"{__typename}","variables":${'['.repeat(n)}${']'.repeat(n)}}`,
      () => `{"query":"{__typename}","variables":{"a":${'{"a":'.repeat(n)}1${'}'.repeat(n)}}}`,
      () => `{"query":"{__typename}","variables":{${Array.from({ length: n / 4 }, (_, i) => `"k${i}":1`).join()}}}`,
      () => '['.repeat(n),
    ])()
    return sent({ address, body })
  },
  'bytes by chance': ({ dice, address }) => sent({ address, body: bytes(dice, dice.int(0, 2_000)) }),
  'texts that are no UTF-8': ({ dice, address }) => {
    const [begin, end] = json('{person(id:"X"){id}}').split('X')
    return sent({
      address,
      body: Buffer.concat([Buffer.from(begin ?? ''), bytes(dice, dice.int(1, 40)), Buffer.from(end ?? '')]),
    })
  },
  'bodies that are too large': ({ dice, address }) => sent({ address, body: 'a'.repeat(dice.int(250_001, 3_000_000)) }),
  'headers that do not fit': ({ dice, address }) => {
    const headers = dice.pick<Readonly<Record<string, string>>>([
      { 'content-type': 'text/plain' },
      { 'content-type': 'multipart/form-data; boundary=x' },
      { 'content-type': 'application/json; charset=utf-7' },
      { 'content-encoding': 'gzip' },
      { accept: 'image/png' },
      { 'content-length': '3' },
      { 'x-request-id': 'x\ty' },
      { traceparent: '00-zz' },
      { cookie: 'a'.repeat(30_000) },
      { expect: '100-continue' },
      { 'x-forwarded-for': `${address}, ${'9'.repeat(500)}` },
    ])
    return { chunks: [posted({ address, body: json('{__typename}'), headers })], patienceMs: 5_000 }
  },
  'persisted operations that nobody persisted': ({ dice, address }) => {
    const persistedQuery = { version: dice.int(0, 2), sha256Hash: bytes(dice, 32).toString('hex') }
    return sent({
      address,
      body: JSON.stringify({ extensions: { persistedQuery }, ...(dice.chance(2) && { query: dice.pick(honest) }) }),
    })
  },
  'requests that are no HTTP': ({ dice }) =>
    dice.pick([
      () => raw('', bytes(dice, dice.int(1, 500))),
      () => raw('GET / HTTP/9.9\r\n\r\n'),
      () => raw('POST /graphql HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n'),
      () =>
        raw(
          'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
        ),
      () => raw(`GET /graphql?${'a'.repeat(70_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`),
    ])(),
  'addresses that lead nowhere': ({ dice, address }) => {
    const path = dice.pick([
      '/graphql?query=%7B__typename%7D&variables=%7B',
      '/graphql?query=%ff%fe',
      '/..%2f..%2fetc/passwd',
      '/explore/%00',
      '/entity/%E0%A4%A',
      '/assets/../../package.json',
      '//graphql',
      `/entity/${'a'.repeat(3000)}`,
      '/metrics/x',
    ])
    const method = dice.pick(['GET', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'PROPFIND'])
    return raw(
      `${method} ${path} HTTP/1.1\r\nhost: localhost\r\nx-forwarded-for: ${address}\r\nconnection: close\r\n\r\n`,
    )
  },
  'browsers that a page of another site sends': ({ dice, address }) => {
    const host = dice.pick(['evil.example', 'localhost.evil.example', '0.0.0.0', 'x@localhost', ''])
    const path = dice.pick(['/graphql?query=%7B__typename%7D', '/metrics', '/explore', '/health/ready'])
    const head = `host: ${host}\r\norigin: https://evil.example\r\nx-forwarded-for: ${address}\r\nconnection: close`
    return raw(`${dice.pick(['GET', 'POST'])} ${path} HTTP/1.1\r\n${head}\r\n\r\n`)
  },
  'clients that go away': (attacker) => ({
    ...sent({ address: attacker.address, body: json(dear(attacker)) }),
    patienceMs: attacker.dice.int(0, 40),
  }),
  'senders that are slow': ({ dice, address }) => {
    const request = posted({ address, body: json('{__typename}') })
    return {
      chunks: Array.from(request, (_, at) => request.subarray(at, at + 1)),
      pauseMs: dice.int(50, 1_000),
      patienceMs: dice.int(1_000, 20_000),
    }
  },
}

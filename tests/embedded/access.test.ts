import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportJWK, exportSPKI } from 'jose'
import { pino } from 'pino'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createAccess } from '../../src/access/createAccess.ts'
import type { JwtConfig } from '../../src/access/jwt.ts'
import { createToken, hashToken } from '../../src/access/token.ts'
import { addToken } from '../../src/access/tokenFile.ts'
import { readConfig } from '../../src/config.ts'
import {
  type Claims,
  type IdentityProvider,
  newKey,
  nowS,
  openIdentityProvider,
  writeJwt,
} from '../support/identityProvider.ts'
import { openCollector } from '../support/openCollector.ts'
import { openService, type ServiceSetup } from '../support/openService.ts'
import { folder, run, start } from '../support/runNewsgraph.ts'
import { seededEngine } from '../support/seededEngine.ts'

const QUERY = '{ country(id: "country:iraq") { name } }'
const DATA = { data: { country: { name: 'Iraq' } } }
const INVALID = {
  errors: [
    {
      message: 'The token is not valid. It may be wrong, expired or revoked.',
      extensions: { code: 'UNAUTHENTICATED' },
    },
  ],
}
const silent = pino({ level: 'silent' })

describe('tokens of TOKENS_FILE', () => {
  test('are printed once, and only their hashes are stored, for the owner', async () => {
    const file = join(folder(), 'tokens')
    const { code, stdout, stderr } = await run(['token', 'alice', '--role', 'editor'], { env: { TOKENS_FILE: file } })
    const token = stdout.trim()
    expect([code, token]).toEqual([0, expect.stringMatching(/^newsgraph_[\w-]{43}$/)])
    expect(stderr).not.toContain(token)
    const text = readFileSync(file, 'utf8')
    expect(text).toContain(`alice editor sha256:${hashToken(token).toString('hex')} `)
    expect(text).not.toContain(token.slice(10))
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const second = await run(['token', 'alice', '--role', 'editor'], { env: { TOKENS_FILE: file } })
    expect(second.stdout).not.toBe(stdout)
    const access = createAccess({ tokensFile: file, jwt: undefined, isReadingClosed: false }, silent)
    for (const text of [stdout, second.stdout])
      expect(await access.identify(`Bearer ${text.trim()}`)).toEqual({ id: 'token:alice', role: 'editor' })
  })

  test.each([
    [['token', 'two words'], 2, 'A name has 1 to 64 letters'],
    [['token', 'alice', '--role', 'owner'], 2, 'Allowed choices are reader, contributor, editor'],
    [['token', 'alice', '--revoke'], 1, 'there is no such file'],
  ])('%j is refused', async (args, code, message) => {
    const exit = await run(args, { env: { TOKENS_FILE: join(folder(), 'tokens') } })
    expect([exit.code === 0, exit.stdout]).toEqual([false, ''])
    expect(exit.stderr).toContain(message)
    if (code === 2) expect(exit.code).toBe(2)
  })

  test('are refused from the moment that they are revoked, while the service runs', async () => {
    const env = { TOKENS_FILE: join(folder(), 'tokens') }
    const [alice, bob] = [await newToken(env, 'alice'), await newToken(env, 'bob')]
    const { url } = await start(env)
    expect((await read(url, alice)).status).toBe(200)
    expect((await run(['token', 'alice', '--revoke'], { env })).stderr).toBe('1 token of alice revoked.\n')
    const refused = await read(url, alice)
    expect([refused.status, refused.body]).toEqual([401, INVALID])
    expect((await read(url, bob)).status).toBe(200)
    expect((await read(url, await newToken(env, 'alice'))).status).toBe(200)
  })

  test('are all refused while the file cannot be trusted, and the log says why', async () => {
    const { file, token } = tokenFile()
    const lines: string[] = []
    const log = pino({}, { write: (line: string) => lines.push(line) })
    const access = createAccess({ tokensFile: file, jwt: undefined, isReadingClosed: false }, log)
    const identify = () => access.identify(`Bearer ${token}`)
    chmodSync(file, 0o640)
    await expect(identify()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
    expect(lines.join()).toContain(`others than its owner may read or change it. Run chmod 600 ${file}`)
    chmodSync(file, 0o600)
    expect(await identify()).toEqual({ id: 'token:alice', role: 'editor' })
    writeFileSync(file, `${readFileSync(file, 'utf8')}bob owner ${token}\n`)
    await expect(identify()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain(`${file}:3: a line of TOKENS_FILE must be a name`)
    expect(lines.join()).not.toContain(token)
  })

  test.each([
    ['is not there', (file: string) => `${file}-not`, 'Create it with newsgraph token'],
    ['others may read', (file: string) => changed(file, () => chmodSync(file, 0o604)), 'Run chmod 600'],
    [
      'has a line that nobody wrote',
      (file: string) => changed(file, () => writeFileSync(file, 'alice\n')),
      'tokens:1: a line',
    ],
  ])('a file that %s stops the start', async (_, prepared, message) => {
    const { code, stderr } = await run(['serve'], { env: { TOKENS_FILE: prepared(tokenFile().file) } })
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})

describe('JWTs of an identity provider', () => {
  let provider: IdentityProvider
  let identify: (token: string) => Promise<unknown>

  beforeEach(async () => {
    provider = await openIdentityProvider()
    identify = identifyBy(provider.config)
  })

  test.each(['RS256', 'PS384', 'ES256', 'ES512', 'EdDSA'])('signed by %s name an actor', async (alg) => {
    const { config, key } = await openIdentityProvider(alg)
    const token = await writeJwt({ alg, key: key.privateKey })
    expect(await identifyBy(config)(token)).toEqual({ id: 'jwt:alice', role: 'editor' })
  })

  const claims: readonly (readonly [string, Claims])[] = [
    ['that has expired', { exp: nowS() - 60 }],
    ['that never expires', { exp: undefined }],
    ['that is valid from tomorrow', { nbf: nowS() + 86_400 }],
    ['for another audience', { aud: 'another' }],
    ['for no audience', { aud: undefined }],
    ['of another issuer', { iss: 'https://id.example.com' }],
    ['of no issuer', { iss: undefined }],
    ['of nobody', { sub: undefined }],
    ['of an empty name', { sub: '' }],
    ['of a name with a line break', { sub: 'alice\neditor' }],
    ['of a name that is too long', { sub: 'a'.repeat(256) }],
  ]

  test.each(claims)('a token %s is refused', async (_, claims) => {
    await refuses(await writeJwt({ key: provider.key.privateKey, claims }))
  })

  test('a token without a signature is refused', async () => {
    const [, payload = ''] = (await writeJwt({ key: provider.key.privateKey })).split('.')
    for (const alg of ['none', 'None', 'NONE', '']) {
      const header = Buffer.from(JSON.stringify({ alg, kid: 'one' })).toString('base64url')
      await refuses(`${header}.${payload}.`)
    }
  })

  test('a public key is not taken for a shared secret', async () => {
    const { config, key } = await openIdentityProvider('RS256')
    const [pem, jwk] = [await exportSPKI(key.publicKey), JSON.stringify(await exportJWK(key.publicKey))]
    for (const secret of [pem, pem.trim(), jwk]) {
      const token = await writeJwt({ alg: 'HS256', key: new TextEncoder().encode(secret) })
      await expect(identifyBy(config)(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
    }
  })

  test('a key that comes with the token is not used, nor looked up where the token says', async () => {
    const foreign = await openIdentityProvider()
    const jwk = await exportJWK(foreign.key.publicKey)
    const headers = [{}, { kid: 'two' }, { jwk }, { jku: foreign.config.jwksUrl }, { x5u: foreign.config.jwksUrl }]
    for (const header of headers) await refuses(await writeJwt({ key: foreign.key.privateKey, header }))
    expect(foreign.reads()).toBe(0)
  })

  test('a token that was changed, or is something else, is refused', async () => {
    const token = await writeJwt({ key: provider.key.privateKey, claims: { roles: ['reader'] } })
    const [header, , signature] = token.split('.')
    const payload = Buffer.from(JSON.stringify({ roles: ['editor'] })).toString('base64url')
    for (const text of [
      `${header}.${payload}.${signature}`,
      token.slice(0, -1),
      'a.b.c',
      'x',
      `${token}.x`,
      createToken(),
    ])
      await refuses(text)
  })

  test.each([
    [{ roles: ['reader', 'editor', 'contributor'] }, ['roles'], 'editor'],
    [{ roles: 'contributor' }, ['roles'], 'contributor'],
    [{ roles: ['admin', 7, null] }, ['roles'], 'reader'],
    [{ roles: { editor: true } }, ['roles'], 'reader'],
    [{ realm_access: { roles: ['editor'] }, roles: undefined }, ['realm_access', 'roles'], 'editor'],
    [{ 'https://example.org/roles': ['editor'], roles: undefined }, ['https://example.org/roles'], 'editor'],
    [{ roles: undefined }, ['constructor', 'name'], 'reader'],
  ])('the claims %j at %j give the role %s', async (claims, rolesClaim, role) => {
    const token = await writeJwt({ key: provider.key.privateKey, claims })
    expect(await identifyBy({ ...provider.config, rolesClaim })(token)).toEqual({ id: 'jwt:alice', role })
  })

  test('are not taken for wrong while the provider does not answer', async () => {
    provider.answerWith(500)
    const lines: string[] = []
    const log = pino({}, { write: (line: string) => lines.push(line) })
    const access = createAccess({ tokensFile: undefined, jwt: provider.config, isReadingClosed: false }, log)
    const { url } = await open({ access, log })
    const token = await writeJwt({ key: provider.key.privateKey })
    const refused = await read(url, token)
    expect([refused.status, refused.headers.get('retry-after'), refused.body]).toEqual([
      503,
      '1',
      {
        errors: [
          {
            message: 'The identity provider is unavailable. Try again later.',
            extensions: { code: 'IDENTITY_UNAVAILABLE' },
          },
        ],
      },
    ])
    expect(lines.join()).toContain('Expected 200 OK')
    expect(lines.join()).not.toContain(token)
    provider.answerWith(200)
    expect((await read(url, token)).status).toBe(200)
  })

  const refuses = (token: string) => expect(identify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
})

describe('a request', () => {
  test('without a token is answered, unless READ_ACCESS is authenticated', async () => {
    const { file, token } = tokenFile()
    const open = await openWith(file, false)
    expect((await read(open.url)).body).toEqual(DATA)
    const closed = await openWith(file, true)
    const refused = await read(closed.url)
    expect([refused.status, refused.headers.get('www-authenticate'), refused.body]).toEqual([
      401,
      'Bearer realm="newsgraph"',
      {
        errors: [
          {
            message: 'This request needs a token. Send it as Authorization: Bearer <token>.',
            extensions: { code: 'UNAUTHENTICATED' },
          },
        ],
      },
    ])
    for (const address of [
      '/schema.graphql',
      '/graphql?query={__schema{types{name}}}',
      '/graphql?query={__typename}',
    ]) {
      const headers = { 'apollo-require-preflight': '1' }
      for (const accept of ['*/*', 'application/json', 'application/json, text/html;q=0.1'])
        expect((await fetch(`${closed.url}${address}`, { headers: { ...headers, accept } })).status).toBe(401)
      expect((await fetch(`${closed.url}${address}`, { headers: { ...headers, ...bearer(token) } })).status).toBe(200)
    }
    expect((await read(closed.url, token)).body).toEqual(DATA)
    expect((await fetch(`${closed.url}/graphql`, { headers: { accept: 'text/html' } })).status).toBe(200)
    expect((await fetch(`${closed.url}/health/ready`)).status).toBe(200)
    expect(closed.statements()).toHaveLength(2)
  })

  test.each([
    'Bearer',
    'Bearer ',
    'bearer x',
    'Bearer a b',
    `Bearer newsgraph_${'A'.repeat(43)}`,
    `BEARER newsgraph_${'A'.repeat(43)}`,
    'Bearer eyJhbGciOiJub25lIn0.e30.',
  ])('with %j is refused, even if it only reads', async (authorization) => {
    const { url, statements } = await openWith(tokenFile().file, false)
    const refused = await post(url, { authorization })
    expect([refused.status, refused.body]).toEqual([401, INVALID])
    expect(refused.headers.get('www-authenticate')).toBe('Bearer realm="newsgraph", error="invalid_token"')
    expect(statements()).toEqual([])
  })

  test('with the password of a proxy is one without a token', async () => {
    const { url } = await openWith(tokenFile().file, false)
    expect((await post(url, { authorization: 'Basic YWxpY2U6eA==' })).body).toEqual(DATA)
  })

  test('with a bearer token is answered where no tokens are set up, as that is for a proxy', async () => {
    const { url } = await open({})
    expect((await read(url, 'x')).body).toEqual(DATA)
  })
})

describe('rates', () => {
  test('go by the actor, wherever requests come from; an address has its own', async () => {
    const { file, token } = tokenFile()
    const { url } = await openWith(file, false, { traffic: { rate: 1, trustProxy: ['loopback'] } })
    const statusFrom = async (address: string, bearer?: string) =>
      (await read(url, bearer, { 'x-forwarded-for': address })).status
    for (let times = 0; times < 10; times++) expect(await statusFrom(`192.0.2.${times}`, token)).toBe(200)
    expect(await statusFrom('192.0.2.99', token)).toBe(429)
    expect(await statusFrom('192.0.2.99')).toBe(200)
  })

  test('limit how many tokens an address may try, but not who else comes from there without one', async () => {
    const { file, token } = tokenFile()
    const { url } = await openWith(file, false, { traffic: { rate: 1 } })
    const statuses: number[] = []
    for (let times = 0; times < 11; times++) statuses.push((await read(url, createToken())).status)
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429])
    expect((await read(url)).status).toBe(200)
    expect((await read(url, token)).status).toBe(429)
  })
})

test('no token is in any log, response, metric or trace', async () => {
  const collector = await openCollector()
  const provider = await openIdentityProvider()
  const { file, token } = tokenFile()
  const { jwksUrl, issuer, audience } = provider.config
  const { url, stop } = await start({
    TOKENS_FILE: file,
    JWKS_URL: jwksUrl,
    JWT_ISSUER: issuer,
    JWT_AUDIENCE: audience,
    LOG_LEVEL: 'trace',
    SLOW_MS: '1',
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
  })
  const tokens = [
    token,
    createToken(),
    await writeJwt({ key: provider.key.privateKey }),
    await writeJwt({ key: (await newKey()).privateKey }),
    'canary-of-no-form',
  ]
  const seen: string[] = []
  const keep = async (response: Response) => seen.push(JSON.stringify([...response.headers]) + (await response.text()))
  for (const one of tokens) {
    const headers = { 'content-type': 'application/json', ...bearer(one) }
    for (const body of ['{', '{"query":"{ nothing }"}', JSON.stringify({ query: QUERY }), '{"query":"mutation { a }"}'])
      await keep(await fetch(`${url}/graphql`, { method: 'POST', headers, body }))
    for (const path of ['/graphql', '/schema.graphql', '/nothing', '/explore', '/health/ready', '/%ff'])
      await keep(await fetch(`${url}${path}`, { headers }))
  }
  provider.answerWith(500)
  await keep(await fetch(`${url}/metrics`))
  const { stdout, stderr } = await stop('SIGTERM')
  expect(stdout).toContain('"actor":"token:alice"')
  expect(stdout).toContain('"actor":"jwt:alice"')
  expect(seen.join()).toContain('code="UNAUTHENTICATED"')
  expect(collector.spans.length).toBeGreaterThan(0)
  const told = [...seen, stdout, stderr, ...collector.spans.map((span) => JSON.stringify(span.attributes))].join('\n')
  for (const one of tokens) for (const part of one.split('.')) if (part.length > 12) expect(told).not.toContain(part)
})

describe('settings', () => {
  test.each([
    [
      { READ_ACCESS: 'authenticated' },
      'READ_ACCESS is authenticated, so nobody could read. Set TOKENS_FILE or JWKS_URL too.',
    ],
    [{ READ_ACCESS: 'closed' }, 'READ_ACCESS must be open or authenticated, not "closed".'],
    [
      { JWKS_URL: 'https://id.example.org/jwks' },
      'JWT_ISSUER and JWT_AUDIENCE must be set too: JWTs need JWKS_URL, JWT_ISSUER and JWT_AUDIENCE.',
    ],
    [{ JWKS_URL: 'http://id.example.org/jwks' }, 'JWKS_URL must begin with https://, except on this machine.'],
    [{ JWKS_URL: 'jwks.json' }, 'JWKS_URL must be an address such as https://id.example.org/jwks.json.'],
    [
      { JWT_ROLES_CLAIM: 'a..b' },
      'JWT_ROLES_CLAIM must be a claim such as roles or realm_access.roles, or a JSON array, not "a..b".',
    ],
    [{ JWT_ROLES_CLAIM: '["a", 1]' }, 'JWT_ROLES_CLAIM must be a claim'],
  ])('%j is refused', (env, message) => {
    expect(() => readConfig(env)).toThrow(message)
  })

  test.each([
    ['realm_access.roles', ['realm_access', 'roles']],
    ['["https://example.org/roles"]', ['https://example.org/roles']],
  ])('the claim %s is the path %j', (claim, path) => {
    const jwt = { JWKS_URL: 'http://localhost:8080/jwks', JWT_ISSUER: 'a', JWT_AUDIENCE: 'b', JWT_ROLES_CLAIM: claim }
    expect(readConfig(jwt).access.jwt?.rolesClaim).toEqual(path)
  })
})

function changed(file: string, change: () => void): string {
  change()
  return file
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

async function newToken(env: Readonly<Record<string, string>>, name: string): Promise<string> {
  return (await run(['token', name, '--role', 'editor'], { env })).stdout.trim()
}

/** A file with one token, of an editor. */
function tokenFile(): { readonly file: string; readonly token: string } {
  const [file, token] = [join(folder(), 'tokens'), createToken()]
  addToken(file, { name: 'alice', role: 'editor', digest: hashToken(token) }, '2026-12-01')
  return { file, token }
}

function identifyBy(jwt: JwtConfig): (token: string) => Promise<unknown> {
  const access = createAccess({ tokensFile: undefined, jwt, isReadingClosed: false }, silent)
  return (token) => access.identify(`Bearer ${token}`)
}

async function open(setup: ServiceSetup) {
  const service = await openService(await seededEngine(), setup)
  onTestFinished(() => service.close())
  return service
}

const openWith = (tokensFile: string, isReadingClosed: boolean, setup: ServiceSetup = {}) =>
  open({ ...setup, access: createAccess({ tokensFile, jwt: undefined, isReadingClosed }, silent) })

const read = (url: string, token?: string, headers: object = {}) =>
  post(url, { ...headers, ...(token === undefined ? {} : bearer(token)) })

async function post(url: string, headers: Readonly<Record<string, string>>) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: QUERY }),
  })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

describe('mutations', () => {
  const RETRACT = 'mutation { retractArticle(id: "article:none") { change { seq } } }'
  const statusOf = async (url: string, token: string, query = RETRACT) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...bearer(token) },
      body: JSON.stringify({ query }),
    })
    return [response.status, ((await response.json()) as Errors).errors?.[0]?.extensions.code]
  }

  test('a form or a page of another site cannot write, nor can a link', async () => {
    const { file, token } = tokenFile()
    const { url, statements } = await openWith(file, false)
    const body = JSON.stringify({ query: RETRACT })
    const own = { ...bearer(token), 'content-type': 'application/json' }
    const foreign = { ...own, origin: 'https://other.example', 'sec-fetch-site': 'cross-site' }
    const forms = ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']
    const requests: RequestInit[] = [
      { method: 'POST', headers: foreign, body },
      ...forms.map((type) => ({ method: 'POST', headers: { 'content-type': type }, body })),
      { method: 'POST', headers: { 'content-type': 'application/json', cookie: `token=${token}` }, body },
    ]
    for (const request of requests) expect((await fetch(`${url}/graphql`, request)).status).toBeGreaterThanOrEqual(400)
    const link = `${url}/graphql?query=${encodeURIComponent(RETRACT)}`
    expect((await fetch(link, { headers: { ...own, 'apollo-require-preflight': '1' } })).status).toBe(405)
    expect(statements()).toEqual([])
    expect(await statusOf(url, token)).toEqual([200, 'ARTICLE_UNKNOWN'])
  })

  test('mutations have a rate of their own', async () => {
    const { file, token } = tokenFile()
    const { url } = await openWith(file, false, { traffic: { writeRate: 1 } })
    const two =
      'mutation { a: retractArticle(id: "a") { change { seq } } b: retractArticle(id: "b") { change { seq } } }'
    for (let times = 0; times < 5; times++) expect(await statusOf(url, token, two)).toEqual([200, 'ARTICLE_UNKNOWN'])
    expect(await statusOf(url, token)).toEqual([200, 'RATE_LIMITED'])
    expect((await read(url, token)).status).toBe(200)
  })

  test('somebody who may write can send more, up to LIMIT_WRITE', async () => {
    const { file, token } = tokenFile()
    const { url } = await openWith(file, false, { limits: { variables: 1000, write: 2000 } })
    const query = 'query ($a: String) { people(where: { name: { eq: $a } }) { totalCount } }'
    const send = async (length: number, headers: object) => {
      const body = JSON.stringify({ query, variables: { a: 'x'.repeat(length) } })
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      })
      return ((await response.json()) as Errors).errors?.[0]?.message
    }
    expect(await send(1500, {})).toBe('The variables have 1508 bytes; LIMIT_VARIABLES allows 1000.')
    expect(await send(1500, bearer(token))).toBeUndefined()
    expect(await send(2500, bearer(token))).toBe('The variables have 2508 bytes; LIMIT_WRITE allows 2000.')
  })
})

interface Errors {
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

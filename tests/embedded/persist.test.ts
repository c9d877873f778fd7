import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { sha256 } from '../../src/util/sha256.ts'
import { codeBlocks } from '../support/codeBlocks.ts'
import { ask, begin, folder, run } from '../support/runNewsgraph.ts'

const OUT = 'persisted-query-manifest.json'
const PERSON = 'query Person($id: ID!) {\n  person(id: $id) {\n    ...Named\n  }\n}'
const NAMED = 'fragment Named on Person {\n  name\n  ...Known\n}'
const KNOWN = 'fragment Known on Entity {\n  id\n}'

let cwd: string

beforeEach(() => {
  cwd = folder()
})

describe('persist', () => {
  test('writes each operation with the fragments that it needs, wherever they stand', async () => {
    write('app/Person.graphql', `# Comments go.\n${PERSON}\nquery Count { people { totalCount } }`)
    write('app/parts/Named.gql', `${NAMED} fragment Unused on Person { nothing }`)
    write('app/parts/Known.graphql', KNOWN)
    write('app/node_modules/other/Other.graphql', 'query Other { nothing }')
    write('app/README.md', 'no GraphQL')
    expect(await run(['persist', 'app'], { cwd })).toMatchObject({
      code: 0,
      stdout: `2 operations in ${OUT}.\n`,
      stderr: '',
    })
    const person = `${PERSON}\n\n${KNOWN}\n\n${NAMED}`
    const count = 'query Count {\n  people {\n    totalCount\n  }\n}'
    expect(read(OUT)).toBe(
      `${JSON.stringify(
        {
          format: 'apollo-persisted-query-manifest',
          version: 1,
          operations: [
            { id: sha256(count), name: 'Count', type: 'query', body: count },
            { id: sha256(person), name: 'Person', type: 'query', body: person },
          ],
        },
        null,
        2,
      )}\n`,
    )
  })

  test('gives the same bytes for the same operations, in whatever files and form', async () => {
    write('one/all.graphql', [KNOWN, PERSON, NAMED, 'query Count{people{totalCount}}'].join('\n'))
    write('two/z.graphql', 'query Count { people { totalCount } }')
    write('two/a/person.gql', PERSON.replaceAll('\n', ' ,'))
    write('two/b.graphql', [NAMED, KNOWN].join('\r\n'))
    expect(await run(['persist', 'one', '--out', 'one.json'], { cwd })).toMatchObject({ code: 0 })
    expect(await run(['persist', 'two/a/person.gql', 'two', '-o', 'two.json'], { cwd })).toMatchObject({ code: 0 })
    expect(read('two.json')).toBe(read('one.json'))
  })

  test('tells all that is wrong at once, each once, with file, line and column, and leaves the manifest', async () => {
    write(OUT, 'as it was')
    write(
      'a.graphql',
      'query A { people { nodes { ...Broken } } }\nquery B { people { nodes { ...Broken ...Missing } } }',
    )
    write('b.graphql', 'fragment Broken on Person {\n  surname\n}')
    write('c.graphql', 'query A { people { totalCount } }\n{ __typename }\nfragment Broken on Person { name }')
    write('d.graphql', 'query C {')
    write('e.graphql', `type Extra { id: ID }\nquery Deep { people { totalCount(x: 1) } }`)
    write('f.graphql', `query Long { ${'__typename '.repeat(60)} }`)
    write('g.graphql', 'mutation Write { anything }\nquery Schema { __schema { queryType { name } } }')
    const { code, stdout, stderr } = await run(['persist', '.', 'missing.graphql'], {
      cwd,
      env: { LIMIT_TOKENS: '60', INTROSPECTION: 'off' },
    })
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout.split('\n')).toEqual([
      'a.graphql:2:41  Unknown fragment "Missing".',
      'b.graphql:2:3  Cannot query field "surname" on type "Person". Did you mean "name"?',
      'c.graphql:1:1  There is an operation `A` already, in a.graphql.',
      'c.graphql:2:1  An operation needs a name to be persisted.',
      'c.graphql:3:1  There is a fragment `Broken` already, in b.graphql.',
      'd.graphql:1:10  Syntax Error: Expected Name, found <EOF>.',
      'e.graphql:1:1  Operations and fragments are persisted; this is neither.',
      'e.graphql:2:34  Unknown argument "x" on field "PersonConnection.totalCount".',
      'f.graphql:1:1  The document has 64 tokens; LIMIT_TOKENS allows 60.',
      'g.graphql:1:18  Cannot query field "anything" on type "Mutation".',
      expect.stringMatching(/^g\.graphql:2:16 {2}GraphQL introspection has been disabled/),
      expect.stringMatching(/^g\.graphql:2:27 {2}GraphQL introspection has been disabled/),
      'missing.graphql:1:1  The file cannot be read: there is no such file or folder.',
      '13 problems; nothing was written.',
      '',
    ])
    expect(read(OUT)).toBe('as it was')
  })

  test('without an operation writes nothing', async () => {
    write('parts.graphql', KNOWN)
    expect(await run(['persist', '.'], { cwd })).toMatchObject({
      code: 1,
      stdout: 'There are no operations there; nothing was written.\n',
      stderr: '',
    })
    expect(readdirSync(cwd)).toEqual(['parts.graphql'])
  })

  test('says why it cannot write', async () => {
    write('Count.graphql', 'query Count { people { totalCount } }')
    expect(await run(['persist', '.', '-o', 'no/such/folder.json'], { cwd })).toMatchObject({
      code: 1,
      stdout: 'no/such/folder.json cannot be written: there is no such file or folder.\n',
      stderr: '',
    })
  })

  test.each([
    [['persist'], "error: missing required argument 'path'"],
    [['persist', '.', '--into', 'x'], "error: unknown option '--into'"],
  ])('%j is a mistake', async (args, message) => {
    expect(await run(args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) })
  })
})

describe('serve with PERSISTED_OPERATIONS', () => {
  test('answers what was persisted, and nothing else', async () => {
    write('Person.graphql', [PERSON, NAMED, KNOWN].join('\n'))
    await run(['persist', '.'], { cwd })
    const { operations } = JSON.parse(read(OUT)) as { operations: readonly { id: string; body: string }[] }
    const service = begin(['serve'], { cwd, env: { PORT: '0', PERSISTED_OPERATIONS: OUT } })
    const [url = ''] = await service.said(/http:\/\/\S+(?=\/graphql \()/)
    expect(await ask(url, operations[0]?.body ?? '', { id: 'person:joe-biden' })).toEqual({
      status: 200,
      body: { data: { person: { name: 'Joe Biden', id: 'person:joe-biden' } } },
    })
    expect(await ask(url, '{ __typename }')).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_IN_LIST' } }] },
    })
    expect((await fetch(`${url}/health/ready`)).status).toBe(200)
    expect(await service.stop('SIGTERM')).toMatchObject({ code: 0 })
  })

  test('does not start, and writes nothing, where an operation does not fit the schema or a limit', async () => {
    const body = 'query Old { people { nodes { surname } } }'
    const wide = 'query Wide { a: __typename b: __typename }'
    write(
      'old.json',
      manifest([
        { name: 'Old', body },
        { name: 'Wide', body: wide },
        { name: 'Half', body: 'query Half {' },
        { name: 'Other', body: 'query Another { __typename }' },
        { name: 'Two', body: 'query Two { __typename } query Three { __typename }' },
      ]),
    )
    write('new.json', manifest([{ name: 'Count', body: 'query Count { people { totalCount } }', id: sha256(body) }]))
    write('text.json', '{')
    write('shape.json', '{"format":"relay","version":1,"operations":[{}]}')
    const env = {
      PORT: '0',
      PERSISTED_OPERATIONS: 'old.json, new.json,text.json,shape.json,missing.json',
      LIMIT_ALIASES: '1',
      DATA_FILE: 'graph',
    }
    const { code, stdout, stderr } = await run(['serve'], { cwd, env })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.split('\n')).toEqual([
      'old.json, operation "Old": Cannot query field "surname" on type "Person". Did you mean "name"? (1:30)',
      'old.json, operation "Wide": The document has 2 aliases; LIMIT_ALIASES allows 1. (1:28)',
      'old.json, operation "Half": Syntax Error: Expected Name, found <EOF>. (1:13)',
      'old.json, operation "Other": Its body must be one operation of that name.',
      'old.json, operation "Two": Its body must be one operation of that name.',
      `new.json, operation "Count": Its id is that of another operation: "${sha256(body)}".`,
      expect.stringMatching(/^text\.json cannot be read: .*JSON/),
      'shape.json is no persisted query manifest:',
      expect.stringContaining('"apollo-persisted-query-manifest"'),
      expect.stringContaining('format'),
      ...['id', 'name', 'type', 'body'].flatMap((member) => [
        expect.any(String),
        expect.stringContaining(`operations[0].${member}`),
      ]),
      'missing.json cannot be read: there is no such file or folder.',
      '',
    ])
    expect(readdirSync(cwd)).not.toContain('graph')
  })
})

test('docs/persisting.md does what it says', async () => {
  const blocks = (language: string) => codeBlocks('docs/persisting.md').filter((each) => each.language === language)
  const [person, known] = blocks('graphql')
  write('graphql/Person.graphql', person?.text ?? '')
  write('graphql/parts/Known.graphql', known?.text ?? '')
  const [persist, serve, curl] = blocks('sh').map(({ text }) => text)
  const args = persist?.trim().split(' ').slice(1) ?? []
  expect(await run(args, { cwd })).toMatchObject({ code: 0, stdout: blocks('text')[0]?.text })
  const [manifest, answer] = blocks('json')
  expect(read('app.json')).toBe(manifest?.text)
  const files = /^PERSISTED_OPERATIONS=(\S+)/.exec(serve ?? '')?.[1] ?? ''
  for (const file of files.split(',')) write(file, read('app.json'))
  const { said } = begin(['serve'], { cwd, env: { PORT: '0', PERSISTED_OPERATIONS: files } })
  const [url] = await said(/http:\/\/\S+(?=\/graphql \()/)
  const body = /-d '(.+)'/.exec(curl ?? '')?.[1] ?? ''
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body })
  expect(await response.text()).toBe(answer?.text)
})

function manifest(operations: readonly { name: string; body: string; id?: string }[]): string {
  const all = operations.map(({ name, body, id = sha256(body) }) => ({ id, name, type: 'query', body }))
  return JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations: all })
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(cwd, file)), { recursive: true })
  writeFileSync(join(cwd, file), text)
}

const read = (file: string): string => readFileSync(join(cwd, file), 'utf8')

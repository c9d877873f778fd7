import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines } from '../support/openEngines.ts'
import { openService, type TestService } from '../support/openService.ts'

const README = fileURLToPath(new URL('../../README.md', import.meta.url))
const QUERY =
  /^```graphql\n(?<query>[\s\S]*?)^```\n(?:\n```json variables\n(?<variables>[\s\S]*?)^```\n)?\n```json\n(?<answer>[\s\S]*?)^```\n/gm
const CLIENT = /^```js\n(?<code>[\s\S]*?)^```\n\n```text\n(?<output>[\s\S]*?)^```\n/gm

/** `npx vitest run tests/engines/readme.test.ts -u` writes the answers into the README. */
describe.each(engines)('README.md, on $name', ({ open }) => {
  let service: TestService

  beforeAll(async () => {
    service = await openService(await open())
  })
  afterAll(() => service.close())

  test('shows what its queries and its client really answer', async () => {
    const text = readFileSync(README, 'utf8')
    const queries = [...text.matchAll(QUERY)]
    const clients = [...text.matchAll(CLIENT)]
    expect(queries.length).toBe(3)
    expect(clients.length).toBe(1)

    let fresh = text
    for (const [block, query = '', variables = '{}', answer = ''] of queries) {
      const { body } = await service.ask(query, JSON.parse(variables))
      expect(body.errors).toBeUndefined()
      fresh = fresh.replace(block, () =>
        block.replace(`\`\`\`json\n${answer}\`\`\``, () => `\`\`\`json\n${print(body)}\n\`\`\``),
      )
    }
    for (const [block, code = '', output = ''] of clients) {
      expect(code.trim().split('\n').length).toBeLessThanOrEqual(10)
      const { stdout } = await promisify(execFile)(process.execPath, [
        '--input-type=module',
        '--eval',
        code.replace('http://127.0.0.1:4000', service.url),
      ])
      fresh = fresh.replace(block, () =>
        block.replace(`\`\`\`text\n${output}\`\`\``, () => `\`\`\`text\n${stdout}\`\`\``),
      )
    }
    await expect(fresh).toMatchFileSnapshot(README)
  })
})

/** JSON as people write it: what fits on a line is on one. */
function print(value: unknown, indent = ''): string {
  const line = printLine(value)
  if (typeof value !== 'object' || value === null || line.length + indent.length <= 110) return line
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map((item) => `${inner}${print(item, inner)}`)
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${print(item, inner)}`)
  const [begin, end] = Array.isArray(value) ? '[]' : '{}'
  return `${begin}\n${parts.join(',\n')}\n${indent}${end}`
}

function printLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${printLine(item)}`)
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
}

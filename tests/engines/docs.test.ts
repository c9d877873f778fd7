import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEngine, openEngine } from '../support/engine.ts'
import { openService, type TestService } from '../support/openService.ts'
import { printJson } from '../support/printJson.ts'

const QUERY =
  /^```graphql\n(?<query>[\s\S]*?)^```\n(?:\n```json variables\n(?<variables>[\s\S]*?)^```\n)?\n```json\n(?<answer>[\s\S]*?)^```\n/gm
const CLIENT = /^```js\n(?<code>[\s\S]*?)^```\n\n```text\n(?<output>[\s\S]*?)^```\n/gm

/** `npx vitest run tests/engines/docs.test.ts -u` writes the answers into the pages. */
onEngine('what the documentation shows is what is answered', () => {
  let service: TestService

  beforeAll(async () => {
    service = await openService(await openEngine())
  })
  afterAll(() => service.close())

  test.each([
    ['README.md', { queries: 3, clients: 1 }],
    ['docs/asking.md', { queries: 13, clients: 0 }],
  ])('%s', async (page, expected) => {
    const file = fileURLToPath(new URL(`../../${page}`, import.meta.url))
    const text = readFileSync(file, 'utf8')
    const queries = [...text.matchAll(QUERY)]
    const clients = [...text.matchAll(CLIENT)]
    expect({ queries: queries.length, clients: clients.length }).toEqual(expected)

    let fresh = text
    for (const [block, query = '', variables = '{}', answer = ''] of queries) {
      const headers = answer.includes('"extensions"') ? { 'x-newsgraph-cost': '1' } : {}
      const { body } = await service.ask(query, JSON.parse(variables), headers)
      expect(body.errors).toBeUndefined()
      fresh = fresh.replace(block, () => replaceFence(block, 'json', answer, `${printJson(body)}\n`))
    }
    for (const [block, code = '', output = ''] of clients) {
      expect(code.trim().split('\n').length).toBeLessThanOrEqual(10)
      const script = code.replace('http://127.0.0.1:4000', service.url)
      const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script])
      fresh = fresh.replace(block, () => replaceFence(block, 'text', output, stdout))
    }
    await expect(fresh).toMatchFileSnapshot(file)
  })
})

const replaceFence = (block: string, language: string, from: string, to: string): string =>
  block.replace(`\`\`\`${language}\n${from}\`\`\``, () => `\`\`\`${language}\n${to}\`\`\``)

import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import { filesOfInvented, INVENTED } from '../support/bundles/inventedArticles.ts'
import { writeBundle } from '../support/bundles/writeBundle.ts'
import { onEngine, openEngine } from '../support/engine.ts'
import { openService, type TestService } from '../support/openService.ts'
import { printJson } from '../support/printJson.ts'

const QUERY =
  /^```graphql\n(?<query>[\s\S]*?)^```\n(?:\n```json variables\n(?<variables>[\s\S]*?)^```\n)?\n```json\n(?<answer>[\s\S]*?)^```\n/gm
const CLIENT = /^```js\n(?<code>[\s\S]*?)^```\n\n```text\n(?<output>[\s\S]*?)^```\n/gm

/** `npx vitest run tests/engines/docs.test.ts -u` writes the answers into the pages. */
onEngine('what the documentation shows is what is answered', () => {
  let service: TestService
  /** Has the invented articles, which the package does not come with. */
  let ofSeveral: TestService
  let root: string

  beforeAll(async () => {
    service = await openService(await openEngine())
    root = mkdtempSync(join(tmpdir(), 'newsgraph-articles-'))
    const bundles = Object.entries(INVENTED).map(([slug, each]) => writeBundle(root, slug, filesOfInvented(each)))
    ofSeveral = await openService(openEmbedded(), { bundles })
  })
  afterAll(async () => {
    await service.close()
    await ofSeveral.close()
    rmSync(root, { recursive: true })
  })

  test.each([
    ['README.md', { queries: 3, clients: 1 }],
    ['docs/asking.md', { queries: 15, clients: 0 }],
  ])('%s', async (page, expected) => {
    const file = fileURLToPath(new URL(`../../${page}`, import.meta.url))
    const text = readFileSync(file, 'utf8')
    const queries = [...text.matchAll(QUERY)]
    const clients = [...text.matchAll(CLIENT)]
    expect({ queries: queries.length, clients: clients.length }).toEqual(expected)

    let fresh = text
    for (const [block, query = '', variables = '{}', answer = ''] of queries) {
      const headers = answer.includes('"extensions"') ? { 'x-newsgraph-cost': '1' } : {}
      const asked = /opening-of-the-bridge|article:ledger-plan/.test(query) ? ofSeveral : service
      const { body } = await asked.ask(query, JSON.parse(variables), headers)
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

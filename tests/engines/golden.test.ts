import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEngine, openEngine } from '../support/engine.ts'
import { goldenCases, goldenFile, goldenQuestion } from '../support/golden.ts'
import { openService, type TestService } from '../support/openService.ts'
import { printJson } from '../support/printJson.ts'

/** `npx vitest run --project embedded tests/engines/golden.test.ts -u` writes the answers anew: read what changed. */
onEngine('the answer to a golden case', () => {
  let service: TestService

  beforeAll(async () => {
    service = await openService(await openEngine())
  })
  afterAll(() => service.close())

  test.each(goldenCases)('%s', async (name) => {
    const { body } = await service.ask(goldenQuestion(name))
    expect(body.errors).toBeUndefined()
    await expect(`${printJson(body.data)}\n`).toMatchFileSnapshot(goldenFile(name, 'json'))
  })
})

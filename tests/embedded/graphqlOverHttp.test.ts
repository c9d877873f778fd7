import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openService, type TestService } from '../support/openService.ts'
import { seededEngine } from '../support/seededEngine.ts'

let service: TestService

beforeAll(async () => {
  service = await openService(await seededEngine())
})
afterAll(() => service.close())

/** With the header that a GET needs: it tells that no form of another site asks. */
const fetchFn: typeof fetch = (input, init) =>
  fetch(input, {
    ...init,
    headers: { ...(init?.headers as Record<string, string>), 'apollo-require-preflight': 'true' },
  })

const audits = serverAudits({ url: () => `${service.url}/graphql`, fetchFn })

test('there are audits, so that none can fail by not being there', () => {
  expect(audits.length).toBeGreaterThanOrEqual(60)
})

test.each(audits)('$id: $name', async ({ fn }) => {
  const result = await fn()
  expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok')
})

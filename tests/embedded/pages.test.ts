import { request } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { openService } from '../support/openService.ts'
import { seededEngine } from '../support/seededEngine.ts'

/** As it is written: `fetch` would take the dots out. */
const statusOf = (url: string, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const asking = request({ hostname, port, path }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    asking.on('error', reject).end()
  })

test('an address that cannot be read is refused as any other that leads nowhere', async () => {
  const service = await openService(await seededEngine())
  onTestFinished(() => service.close())
  const response = await fetch(`${service.url}/entity/%E0%A4%A`)
  expect([response.status, await response.json()]).toEqual([
    400,
    { error: expect.stringContaining('/entity/%E0%A4%A') },
  ])
  expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
})

test('nothing beside the pages is served', async () => {
  const service = await openService(await seededEngine())
  onTestFinished(() => service.close())
  expect(await statusOf(service.url, '/explore')).toBe(200)
  for (const path of [
    '/../package.json',
    '/assets/../../../package.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/cli/newsgraph.js',
    '/assets/..\\..\\..\\package.json',
    '/assets//etc/passwd',
    '/assets/.env',
    '/assets/',
    '/.env',
    '/explorer/index.html%00.js',
  ])
    expect([path, await statusOf(service.url, path)]).toEqual([path, expect.toBeOneOf([400, 403, 404])])
})

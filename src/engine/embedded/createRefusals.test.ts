import { afterEach, expect, test, vi } from 'vitest'
import { createRefusals } from './createRefusals.ts'

afterEach(() => vi.useRealTimers())

const [A, B] = [{ text: 'MATCH (a) RETURN a' }, { text: 'MATCH (b) RETURN b' }]

test('a statement is refused to its client for ten minutes, and to no other', () => {
  vi.useFakeTimers()
  const refusals = createRefusals()
  refusals.add('192.0.2.1', A)
  vi.advanceTimersByTime(599_000)
  expect([refusals.has('192.0.2.1', A), refusals.has('192.0.2.1', B), refusals.has('192.0.2.2', A)]).toEqual([
    true,
    false,
    false,
  ])
  vi.advanceTimersByTime(2_000)
  expect(refusals.has('192.0.2.1', A)).toBe(false)
})

test('no more than a thousand are kept, the latest', () => {
  const refusals = createRefusals()
  const clients = Array.from({ length: 5_000 }, (_, index) => `192.0.2.${index}`)
  for (const client of clients) refusals.add(client, A)
  const kept = clients.filter((client) => refusals.has(client, A))
  expect(kept.length).toBeGreaterThan(400)
  expect(kept.length).toBeLessThanOrEqual(1_000)
  expect(kept.at(-1)).toBe(clients.at(-1))
})

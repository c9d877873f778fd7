import { expect, test } from 'vitest'
import { judgeAnswers } from '../../bench/soak/judge.ts'
import { runSoak } from '../../bench/soak/runSoak.ts'
import { SEED } from '../support/effort.ts'

/** `npm run soak` takes ten minutes, and looks at memory and times as well. */
test('hostile clients bring forth no crash, no fault, nothing internal, and nobody else is refused for them', async () => {
  const options = { engine: 'embedded', entities: 500, seconds: 15, quietSeconds: 2, hostileClients: 6 } as const
  const soak = await runSoak({ ...options, perSecond: 4, seed: SEED })
  expect(judgeAnswers(soak)).toEqual([])
  const kinds = Object.values(soak.hostile.replies)
  expect(kinds.length).toBeGreaterThan(10)
  expect(soak.among.times).toHaveLength(60)
}, 240_000)

import { describe, expect, test } from 'vitest'
import { resolveLookups } from '../../src/engine/neo4j/resolveLookups.ts'
import { compiled } from '../support/compiled.ts'
import { goldenCases, goldenFile, goldenQuestion, strayGoldenFiles } from '../support/golden.ts'
import { printPlan } from '../support/plan/printPlan.ts'
import { planned } from '../support/planned.ts'

/**
 * `npx vitest run tests/unit/golden.test.ts -u` writes plans and statements anew: read what changed. Answers are compared on
 * every engine, by tests/engines/golden.test.ts.
 */
describe.each(goldenCases)('the golden case %s', (name) => {
  const question = goldenQuestion(name)

  test('says in words what is to be seen', () => {
    expect(question).toMatch(/^# [A-Z](.*\n# )*.*\.\n/)
  })

  test('has its plan', async () => {
    await expect(printPlan(planned(question).plan)).toMatchFileSnapshot(goldenFile(name, 'plan'))
  })

  test('has its statement', async () => {
    const { text, params, lookups = [] } = compiled(question)
    const given = Object.entries({ ...resolveLookups(lookups), ...params }).map(
      ([param, value]) => `// $${param} = ${JSON.stringify(value)}\n`,
    )
    await expect(`${text}\n\n${given.join('')}`).toMatchFileSnapshot(goldenFile(name, 'cypher'))
  })
})

test('no golden file is without its case', () => {
  expect(strayGoldenFiles).toEqual([])
})

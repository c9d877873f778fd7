import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundleRoot, writeBundle } from '../support/bundles/writeBundle.ts'
import { begin, folder, run } from '../support/runNewsgraph.ts'

const FACTS = { 'facts.yaml': 'entities: [{ id: person:alice, name: Alice, evidence: [Alice] }]' }

test('newsgraph changes prints what was written, as lines or as JSON', async () => {
  const env = { DATA_FILE: join(folder(), 'graph') }
  const root = bundleRoot()
  expect((await run(['changes'], { env })).stdout).toBe('')
  await run(['load', writeBundle(root, 'first', FACTS)], { env })
  await run(['remove', 'first'], { env })
  const { code, stdout } = await run(['changes'], { env })
  expect(code).toBe(0)
  expect(stdout.replaceAll(/\d{4}-\S+Z/g, 'TIME')).toBe(
    '1  TIME  LOAD  -  article:first  created 3, changed 0, removed 0\n2  TIME  REMOVE  -  article:first  created 0, changed 0, removed 3\n',
  )
  const after = await run(['changes', '--after', '1', '--json'], { env })
  expect(
    after.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).seq),
  ).toEqual([2])
  expect((await run(['changes', '--after', 'x'], { env })).code).toBe(2)
})

test('newsgraph changes --follow goes on until it is stopped', async () => {
  const env = { DATA_FILE: join(folder(), 'graph') }
  await run(['load', writeBundle(bundleRoot(), 'first', FACTS)], { env })
  const following = begin(['changes', '--follow'], { env })
  await following.said(/article:first/)
  expect(await following.stop('SIGTERM')).toMatchObject({ code: 0, stderr: '' })
})

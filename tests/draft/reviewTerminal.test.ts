import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { bundleRoot } from '../support/bundles/writeBundle.ts'
import { CLI, run } from '../support/runNewsgraph.ts'

const ARTICLE = 'Bridge opens\n\nThe bridge opened on Monday. “It is safe,” Orla Brandt told reporters.\n'

async function drafted(): Promise<string> {
  const root = bundleRoot()
  writeFileSync(join(root, 'bridge.txt'), ARTICLE)
  const { code } = await run(['draft', join(root, 'bridge.txt'), '--out', root])
  expect(code).toBe(0)
  return join(root, 'bridge')
}

/** `script` of util-linux gives a program a terminal. */
const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0

test.skipIf(!hasTerminal)('a review at a terminal, by keys, which goes on after it was left', async () => {
  const folder = await drafted()
  const states = (): unknown[] =>
    Object.values(JSON.parse(readFileSync(join(folder, 'draft.json'), 'utf8')).facts).map(
      (fact) => (fact as { state: string }).state,
    )
  const all = states().length

  /** Presses the next key each time that a question is asked. */
  async function press(keys: readonly string[]): Promise<{ code: number; shown: string }> {
    const child = spawn(
      'script',
      ['-qec', `stty cols 110 rows 40; '${process.execPath}' '${CLI}' review '${folder}'`, '/dev/null'],
      {
        env: { PATH: process.env['PATH'], TERM: 'xterm' },
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    )
    onTestFinished(() => void child.kill('SIGKILL'))
    let shown = ''
    let answered = 0
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      shown += stripVTControlCharacters(text)
      // The last line of each question.
      const asked = shown.match(/leave; newsgraph|later, after/g)?.length ?? 0
      while (answered < asked) child.stdin.write(keys[Math.min(answered++, keys.length - 1)] ?? 'q')
    })
    const [code] = await once(child, 'close')
    return { code, shown }
  }

  const first = await press(['a', 'l', 'q'])
  expect([first.code, states().filter((state) => state === 'accepted').length]).toEqual([0, 1])
  expect(first.shown).toContain('“It is safe,” »Orla Brandt told reporters«.')
  expect(first.shown).toContain(`1 accepted, 0 rejected, ${all - 1} left.`)
  const second = await press(['a'])
  expect(second.shown).toContain(`${all - 1} to decide, 1 accepted, 0 rejected.`)
  expect(second.shown).toContain('Everything is decided')
  expect([second.code, new Set(states())]).toEqual([0, new Set(['accepted'])])
})

test('a review without a terminal says what to do instead', async () => {
  const { code, stderr } = await run(['review', await drafted()])
  expect(code).toBe(1)
  expect(stderr).toBe(
    'newsgraph review needs a terminal. Without one, edit the YAML files, and set the states in draft.json to accepted or rejected.\n',
  )
})

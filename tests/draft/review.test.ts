import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/cli/check.ts'
import { draft } from '../../src/cli/draft.ts'
import { review } from '../../src/cli/review.ts'
import type { Terminal } from '../../src/cli/Terminal.ts'
import { bundleRoot } from '../support/bundles/writeBundle.ts'

const ARTICLE = `Bridge opens

French Finance Minister Odile Marchand met Orla Brandt in Paris on Monday.

“The bridge is safe,” Marchand told reporters. Brandt said the toll would end in May.
`

async function drafted(article = ARTICLE): Promise<string> {
  const root = bundleRoot()
  writeFileSync(join(root, 'bridge.txt'), article)
  expect(
    await draft(
      [join(root, 'bridge.txt')],
      { out: root, date: '2024-03-14' },
      {},
      () => {},
      () => {},
    ),
  ).toBe(0)
  return join(root, 'bridge')
}

/** A person who presses keys as a script says, and what they saw. An answer to a list is a part of the label. */
interface Reader {
  readonly terminal: Terminal
  readonly seen: string[]
}

type Answers = (question: string, shown: string) => string | undefined

function reader(answers: Answers): Reader {
  const seen: string[] = []
  let shown = ''
  const answer = (question: string): string | undefined => {
    const said = answers(question, shown)
    seen.push(`? ${question} ${said}`)
    shown = ''
    return said
  }
  const terminal: Terminal = {
    write(text) {
      seen.push(text)
      shown += `${text}\n`
    },
    async key(question, keys) {
      const said = answer(question)
      if (said !== undefined && !keys.some(({ key }) => key === said)) throw new Error(`${question} has no key ${said}`)
      return keys.find(({ key }) => key === said)?.key
    },
    async pick(question, labels) {
      const said = answer(question)
      const at = labels.findIndex((label) => said !== undefined && label.includes(said))
      if (said !== undefined && at < 0) throw new Error(`${question} has no ${said}, but:\n${labels.join('\n')}`)
      return at < 0 ? undefined : at
    },
    line: async (question) => answer(question),
  }
  return { terminal, seen }
}

/** Decides by the title of what is shown; accepts all else. */
function deciding(decisions: Readonly<Record<string, readonly string[]>>): Answers {
  const left = new Map(Object.entries(decisions).map(([title, list]) => [title, [...list]]))
  let pending: string[] = []
  return (question, shown) => {
    if (!question.includes('What now?') && pending.length > 0) return pending.shift()
    const found = [...left].find(([title, list]) => list.length > 0 && shown.includes(title))
    const [next = 'a', ...rest] = question.includes('What now?') ? (found?.[1].splice(0) ?? []) : []
    pending = rest
    return next
  }
}

const states = (folder: string): Record<string, { state: string; by?: string; fact?: unknown }> =>
  JSON.parse(readFileSync(join(folder, 'draft.json'), 'utf8')).facts
const stateOf = (folder: string, id: string): string | undefined => states(folder)[id]?.state
const yamlOf = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('')
const passes = (folder: string): void => expect(check([folder], { strict: true }, () => {})).toBe(0)

describe('a review', () => {
  test('shows each proposal with its sentence, and accepts all', async () => {
    const folder = await drafted()
    const before = Object.keys(states(folder)).length
    const { terminal, seen } = reader(() => 'a')
    expect(await review(folder, terminal)).toBe(0)
    expect(new Set(Object.values(states(folder)).map(({ state }) => state))).toEqual(new Set(['accepted']))
    expect(seen[0]).toBe(`${before} to decide, 0 accepted, 0 rejected. Each decision is saved at once.`)
    const shown = seen.join('\n')
    expect(shown).toContain('Person: Odile Marchand')
    expect(shown).toContain('»French Finance Minister Odile Marchand')
    expect(shown).toMatch(/\d+ % sure, found by the rules/)
    expect(seen.at(-1)).toContain(
      `Everything is decided: ${before} accepted, 0 rejected. Run newsgraph load ${folder}.`,
    )
    passes(folder)
  })

  test('accepting an entity offers its facts, as far as their other entities are accepted', async () => {
    const folder = await drafted()
    const { terminal, seen } = reader((question) => (question === 'Accept them?' ? 'l' : 'a'))
    await review(folder, terminal)
    const offered = seen.filter((line) => /facts? of it:/.test(line))
    expect(offered.join('\n')).toContain('Odile Marchand: “The bridge is safe')
    const all = reader(() => 'a')
    const other = await drafted()
    await review(other, all.terminal)
    // All facts at once take fewer keys.
    const keys = ({ seen: lines }: Reader): number => lines.filter((line) => line.startsWith('?')).length
    expect(keys(all)).toBeLessThan(keys({ terminal, seen }))
  })

  test('rejecting an entity takes its facts along, out of the bundle, and keeps them in draft.json', async () => {
    const folder = await drafted()
    const { terminal, seen } = reader(deciding({ 'Person: Odile Marchand': ['r'] }))
    await review(folder, terminal)
    expect(seen.join('\n')).toMatch(/Rejected with \d facts? of it/)
    expect(yamlOf(folder)).not.toContain('person:odile-marchand')
    const rejected = Object.entries(states(folder)).filter(([, { state }]) => state === 'rejected')
    expect(rejected.map(([id]) => id)).toEqual(
      expect.arrayContaining([
        'person:odile-marchand',
        expect.stringMatching(/^holds-office:/),
        expect.stringMatching(/^claim:the-bridge/),
      ]),
    )
    expect(rejected.find(([id]) => id === 'person:odile-marchand')?.[1].fact).toMatchObject({ name: 'Odile Marchand' })
    passes(folder)
  })

  test('an edit is shown again, as it is now, and accepted', async () => {
    const folder = await drafted()
    const script = deciding({
      'Person: Odile Marchand': ['e', 'name', 'Odile C. Marchand'],
      'Place: Paris': ['e', 'kind', 'REGION'],
    })
    const { terminal, seen } = reader(script)
    await review(folder, terminal)
    expect(seen.join('\n')).toContain('Person: Odile C. Marchand')
    expect(yamlOf(folder)).toMatch(/name: "Odile C\. Marchand"[\s\S]*kind: REGION/)
    expect(stateOf(folder, 'person:odile-marchand')).toBe('accepted')
    passes(folder)
  })

  test('another title of an office replaces its id', async () => {
    const folder = await drafted()
    const [office = ''] = Object.keys(states(folder)).filter((id) => id.startsWith('holds-office:'))
    const script = deciding({ '(Finance Minister)\n  ': ['e', 'title', 'Minister of Finance'] })
    const { terminal } = reader((question, shown) => (question === 'Accept them?' ? 'o' : script(question, shown)))
    await review(folder, terminal)
    expect(yamlOf(folder)).toContain('title: Minister of Finance')
    expect(states(folder)[office]).toMatchObject({ state: 'replaced', by: expect.stringMatching(/^holds-office:/) })
    expect(stateOf(folder, states(folder)[office]?.by ?? '')).toBe('accepted')
    passes(folder)
  })

  test('an edit that would not pass check changes nothing', async () => {
    const folder = await drafted()
    const script = deciding({ 'Person: Orla Brandt': ['e', 'name', ''] })
    const { terminal, seen } = reader(script)
    await review(folder, terminal)
    expect(seen.join('\n')).toMatch(/would not pass newsgraph check, so nothing was changed:\n.*name/)
    expect(yamlOf(folder)).toContain('name: Orla Brandt')
  })

  test('a merge with an entity of the draft gives its names, quotes and facts to the other one', async () => {
    const folder = await drafted()
    const { terminal } = reader(deciding({ 'Person: Orla Brandt': ['m', 'person:odile-marchand'] }))
    await review(folder, terminal)
    const yaml = yamlOf(folder)
    expect(yaml).not.toContain('person:orla-brandt')
    expect(yaml).toMatch(/aliases:[\s\S]*Orla Brandt/)
    expect(states(folder)['person:orla-brandt']).toEqual({ state: 'replaced', by: 'person:odile-marchand' })
    passes(folder)
  })

  test('a merge with a candidate of the graph takes its id', async () => {
    const folder = await drafted()
    const file = join(folder, 'draft.json')
    const state = JSON.parse(readFileSync(file, 'utf8'))
    state.facts['person:orla-brandt'].candidates = [{ id: 'person:o-brandt', name: 'O. Brandt', reason: 'SIMILAR' }]
    writeFileSync(file, JSON.stringify(state))
    const { terminal, seen } = reader(deciding({ 'Person: Orla Brandt': ['m', 'person:o-brandt'] }))
    await review(folder, terminal)
    expect(seen.join('\n')).toContain('May be person:o-brandt, O. Brandt.')
    expect(yamlOf(folder)).toContain('id: person:o-brandt')
    expect(yamlOf(folder)).not.toContain('person:orla-brandt')
    expect(stateOf(folder, 'person:o-brandt')).toBe('accepted')
    passes(folder)
  })

  test('undo takes back a decision with all that it did', async () => {
    const folder = await drafted()
    const before = [yamlOf(folder), readFileSync(join(folder, 'draft.json'), 'utf8')]
    const keys = ['r', 'u', 'u', 'q']
    const { terminal, seen } = reader(() => keys.shift())
    await review(folder, terminal)
    expect([yamlOf(folder), readFileSync(join(folder, 'draft.json'), 'utf8')]).toEqual(before)
    expect(seen).toEqual(
      expect.arrayContaining(['The last decision is undone.', 'There is no decision of this session to undo.']),
    )
  })

  test('goes on where it was left', async () => {
    const folder = await drafted()
    const keys = ['l', 'a', 'l', 'q']
    const first = reader((question) => (question === 'Accept them?' ? 'l' : keys.shift()))
    await review(folder, first.terminal)
    expect(first.seen.at(-1)).toMatch(/^\n1 accepted, 0 rejected, \d+ left\. Run newsgraph review /)
    const { terminal, seen } = reader(() => 'a')
    await review(folder, terminal)
    expect(seen[0]).toMatch(/, 1 accepted, 0 rejected/)
    expect(seen.at(-1)).toContain('Everything is decided')
  })

  test('leaves what was written by hand, with its comments', async () => {
    const folder = await drafted()
    const file = join(folder, 'mine.yaml')
    writeFileSync(
      file,
      '# Mine\npassages:\n  met: Marchand met Orla Brandt\nrelationships:\n  - evidence: met\n    facts:\n      # both\n      - fact: person:odile-marchand LINKED_TO person:orla-brandt\n',
    )
    passes(folder)
    const { terminal } = reader(deciding({ 'Person: Orla Brandt': ['m', 'person:odile-marchand'] }))
    await review(folder, terminal)
    expect(readFileSync(file, 'utf8')).toContain('# Mine')
    expect(existsSync(file)).toBe(true)
  })
})

describe('a second draft of the same text', () => {
  const again = async (folder: string): Promise<string> => {
    const printed: string[] = []
    const file = `${folder}.txt`
    const options = { out: join(folder, '..'), date: '2024-03-14' }
    expect(
      await draft(
        [file],
        options,
        {},
        (text) => printed.push(text),
        (text) => printed.push(text),
      ),
    ).toBe(0)
    passes(folder)
    return printed.join('\n')
  }

  test('brings nothing back that was rejected, replaced or edited, and leaves what was accepted', async () => {
    const folder = await drafted()
    const script = deciding({
      'Person: Odile Marchand': ['r'],
      'Country: France': ['e', 'name', 'French Republic'],
      'the toll would end': ['r'],
      'Place: Paris': ['m', 'country:france'],
    })
    const { terminal } = reader((question, shown) => {
      if (question === 'Accept them?') return 'o'
      // A place is not a country, so that it has nothing to be merged with.
      return shown.includes('Place: Paris') ? 'r' : script(question, shown)
    })
    await review(folder, terminal)
    const before = [yamlOf(folder), states(folder)]
    expect(await again(folder)).toContain('Nothing new was found. What was decided before has not changed.')
    expect([yamlOf(folder), states(folder)]).toEqual(before)
  })

  test('brings nothing back of what was merged', async () => {
    const folder = await drafted()
    const { terminal } = reader(deciding({ 'Person: Orla Brandt': ['m', 'person:odile-marchand'] }))
    await review(folder, terminal)
    const before = [yamlOf(folder), states(folder)]
    expect(await again(folder)).toContain('Nothing new was found.')
    expect([yamlOf(folder), states(folder)]).toEqual(before)
  })

  test('proposes again what was only deleted from the files, and keeps the rest', async () => {
    const folder = await drafted()
    const before = Object.keys(states(folder))
    writeFileSync(join(folder, 'claims.yaml'), '# none\n')
    expect(await again(folder)).toMatch(/new proposals?\. Run newsgraph review/)
    expect(Object.keys(states(folder)).length).toBeGreaterThanOrEqual(before.length)
    expect(yamlOf(folder)).toContain('The bridge is safe')
  })
})

describe('a review that cannot be', () => {
  const refused = async (folder: string): Promise<string> =>
    review(folder, reader(() => 'q').terminal).then(
      () => 'not refused',
      (error: Error) => error.message.replaceAll(folder, ''),
    )

  test('of a folder that is not a draft, or has problems', async () => {
    expect(await refused(join(bundleRoot(), 'none'))).toBe(
      '/article.txt cannot be read: there is no such file or folder.',
    )
    const folder = await drafted()
    writeFileSync(join(folder, 'more.yaml'), 'entities: [{ id: person:x }]\n')
    expect(await refused(folder)).toMatch(/ has problems\. Correct them first:\n {2}more\.yaml: /)
    writeFileSync(join(folder, 'draft.json'), '{')
    expect(await refused(folder)).toBe('/draft.json: The file is not JSON.')
  })

  test('of a draft that another program changes meanwhile', async () => {
    const folder = await drafted()
    const file = join(folder, 'draft.json')
    const { terminal } = reader(() => {
      writeFileSync(file, readFileSync(file, 'utf8').replace('"proposed"', '"accepted"'))
      return 'a'
    })
    await expect(review(folder, terminal)).rejects.toThrow(
      'was changed by another program. Run newsgraph review again.',
    )
  })
})

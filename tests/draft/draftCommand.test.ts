import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../../src/cli/check.ts'
import { type DraftCommandOptions, draft } from '../../src/cli/draft.ts'
import { bundleRoot } from '../support/bundles/writeBundle.ts'

const ARTICLE =
  'Bridge opens\n\nThe bridge over the Sarrow River opened on Monday, Mayor Orla Brandt of Dunmere said.\n'

/** Runs the command on files of a folder of its own. */
async function run(files: Readonly<Record<string, string | Uint8Array>>, options: DraftCommandOptions = {}) {
  const root = bundleRoot()
  const out = join(root, 'out')
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content)
  const [printed, warned]: [string[], string[]] = [[], []]
  const paths = Object.keys(files).map((name) => join(root, name))
  const code = await draft(
    paths,
    { out, ...options },
    {},
    (text) => printed.push(text),
    (text) => warned.push(text.replaceAll(root, '')),
  )
  return { code, out, printed: printed.join('\n'), warned, written: existsSync(out) ? readdirSync(out) : [] }
}

test('writes a bundle that passes check, with the state of each proposal', async () => {
  const { code, out, printed, written } = await run(
    { 'bridge-opens.txt': ARTICLE },
    { date: '2024-03-14', publisher: 'Dunmere Post', url: 'https://post.example/1' },
  )
  expect([code, written]).toEqual([0, ['bridge-opens']])
  const folder = join(out, 'bridge-opens')
  expect(check([folder], { strict: true }, () => {})).toBe(0)
  expect(readFileSync(join(folder, 'article.txt'), 'utf8')).toBe(ARTICLE)
  expect(readFileSync(join(folder, 'article.yaml'), 'utf8')).toMatch(
    /headline: Bridge opens\n.*Dunmere Post[\s\S]*dateAnchor: "2024-03-14"/,
  )
  const { facts } = JSON.parse(readFileSync(join(folder, 'draft.json'), 'utf8'))
  expect(facts['person:orla-brandt']).toMatchObject({ state: 'proposed', finder: 'local' })
  expect(printed).toContain('Day of the article: 2024-03-14 (given with --date)')
})

test('says that the day is missing', async () => {
  expect((await run({ 'a.txt': ARTICLE })).printed).toContain('Give it with --date')
})

test('does not overwrite a bundle', async () => {
  const { out } = await run({ 'bridge.txt': ARTICLE })
  const { code, warned } = await run({ 'bridge.txt': `${ARTICLE}It was late.\n` }, { out })
  expect([code, warned]).toEqual([1, [expect.stringMatching(/exists with another text\. Remove it/)]])
  rmSync(join(out, 'bridge/draft.json'))
  expect((await run({ 'bridge.txt': ARTICLE }, { out })).warned[0]).toMatch(/exists\. Remove it/)
})

test('prints JSON with offsets, and then writes only with --out', async () => {
  const root = bundleRoot()
  const file = join(root, 'a.txt')
  writeFileSync(file, ARTICLE)
  const printed: string[] = []
  expect(
    await draft(
      [file],
      { json: true },
      {},
      (text) => printed.push(text),
      () => {},
    ),
  ).toBe(0)
  const { claims, entities } = JSON.parse(printed.join(''))
  const { start, end, quote } = claims[0].content
  expect(ARTICLE.slice(start, end)).toBe(quote)
  expect(entities.map(({ name }: { name: string }) => name)).toContain('Orla Brandt')
  expect(readdirSync(root)).toEqual(['a.txt'])
})

test('reads the article of a page, without its navigation, and its day', async () => {
  const html = `<!doctype html><head><title>x</title><meta property="article:published_time" content="2024-03-14T10:00:00Z"><meta property="og:site_name" content="Dunmere Post"></head>
    <body><nav><a href="/">Sport and Weather</a></nav><article><h1>Bridge opens</h1>
    <p>The bridge over the Sarrow River opened on Monday, Mayor Orla Brandt said. “It was worth the wait,” she told reporters in Dunmere.</p>
    <p>The council paid for the bridge. It cost 40 million pounds, and it has been the subject of debate for ten years.</p></article><footer>Cookies</footer></body>`
  const { code, out } = await run({ 'bridge.html': html })
  expect(code).toBe(0)
  const text = readFileSync(join(out, 'bridge/article.txt'), 'utf8')
  expect(text).toMatch(/^Bridge opens\n\nThe bridge over[\s\S]*ten years\.\n$/)
  expect(text).not.toMatch(/Sport|Cookies/)
  expect(readFileSync(join(out, 'bridge/article.yaml'), 'utf8')).toMatch(
    /publisher: Dunmere Post[\s\S]*dateAnchor: "2024-03-14"/,
  )
})

test.each<[string, string, string | Uint8Array, string]>([
  ['empty', 'a.txt', ' \n', 'is empty'],
  ['not UTF-8', 'a.txt', new Uint8Array([0x54, 0xe9, 0x20]), 'is not UTF-8'],
  ['binary', 'a.txt', 'a\0b', 'is binary'],
  ['too large', 'a.txt', 'the end '.repeat(260_000), 'at most 2,000,000'],
  [
    'German',
    'a.txt',
    'Der Minister sagte am Montag, dass die Brücke nicht vor dem Ende des Jahres eröffnet werden kann, weil das Geld fehlt.',
    'is not in English',
  ],
  [
    'French',
    'a.txt',
    'Le ministre a dit lundi que le pont ne sera pas ouvert avant la fin de la semaine, car les travaux sont en retard dans la ville.',
    'is not in English',
  ],
  [
    'Dutch',
    'a.txt',
    'De minister zei op maandag dat de brug niet voor het einde van het jaar open kan, want er is nog geen geld in de stad.',
    'is not in English',
  ],
  ['Russian', 'a.txt', 'Министр сказал, что мост откроется в понедельник.', 'is not in English'],
  [
    'HTML without text',
    'a.html',
    '<html><body><script>let a = 1</script><img src="a.png"></body></html>',
    'is HTML without a text',
  ],
])('refuses a file that is %s, and writes nothing', async (_, name, content, message) => {
  const { code, warned, written } = await run({ [name]: content })
  expect([code, written]).toEqual([1, []])
  expect(warned).toEqual([expect.stringContaining(message)])
})

test('a file that cannot be read does not keep others from being drafted', async () => {
  const { code, warned, written } = await run({ 'empty.txt': '', 'bridge.txt': ARTICLE })
  expect([code, warned.length, written]).toEqual([1, 1, ['bridge']])
})

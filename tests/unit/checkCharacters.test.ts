import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from '../../src/load/cleanText.ts'
import { findAlike, nameOfCharacter, showText } from '../../src/util/unseen.ts'
import { alice, inFacts, problemsOf } from '../support/bundles/problems.ts'
import { runs } from '../support/effort.ts'

const named = (name: string): string[] =>
  inFacts(`entities:\n  - id: person:alice\n    name: ▸${showText(name)}\n    evidence: [Alice met Bob]\n`)

describe('a name or a headline', () => {
  test.each([
    ['a\u0000b', 'U+0000 (NUL)'],
    ['Mara\b Quill', 'U+0008 (control character)'],
    ['Odo\u000b Lind', 'U+000B (control character)'],
    ['\u001b[2J', 'U+001B (control character)'],
    ['a\u009bb', 'U+009B (control character)'],
    ['Alice\u202ebob', 'U+202E (right-to-left override)'],
    ['\u202aAlice\u202c', 'U+202A (left-to-right embedding)'],
    ['\u2066Alice\u2069', 'U+2066 (left-to-right isolate)'],
    ['Alice\uffff', 'U+FFFF'],
    ['Alice\u{e0041}', 'U+E0041'],
  ])('%j is refused, with the character by its name', (name, character) => {
    expect(named(name)).toEqual([`▸ \`name\` has ${character}, which it cannot hold. Take it out.`])
  })

  test('in a title, an alias and an article too', () => {
    expect(inFacts(alice('    aliases: [▸"A\\u202EB"]\n    evidence: [Alice met Bob]'))).toEqual([
      '▸ `aliases` has U+202E (right-to-left override), which it cannot hold. Take it out.',
    ])
    expect(problemsOf({ 'article.yaml': 'language: en\nheadline: "War\\0"' })).toEqual([
      'article.yaml:2:11 `headline` has U+0000 (NUL), which it cannot hold. Take it out.',
    ])
  })

  test('that nobody would see is refused', () => {
    expect(named('\u200b\u200d')).toEqual(['▸ `name` has nothing in it that can be seen.'])
  })

  test.each([
    ['a line break or a tab is a space', 'Alice \n of\tIraq', 'Alice of Iraq'],
    ['what only breaks lines is taken out', 'Hal\u00adm\u200b City\u2060\ufeff', 'Halm City'],
    ['so are joiners that join nothing', 'Al\u200dice\u200c B\u00e9\u200db 中\u200d', 'Alice B\u00e9b 中'],
    ['and marks of direction among letters from left to right', '\u200eAlice\u200f', 'Alice'],
  ])('%s', (_, written, kept) => {
    expect(cleanText(written)).toEqual({ text: kept })
  })

  test.each([
    ['Persian', 'می\u200cخواهم'],
    ['Persian with vowels', 'مِی\u200cخواهم'],
    ['Hindi', 'क्\u200dष'],
    ['Bengali', 'র্\u200cয'],
    ['Malayalam at its end', 'അവന്\u200d'],
    ['a family', '👩\u200d👩\u200d👧'],
    ['a heart on fire', '❤\ufe0f\u200d🔥'],
    ['an astronaut', '👩🏽\u200d🚀'],
    ['the flag of England', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['Hebrew with a mark of direction', 'שלום C++\u200e'],
    ['a letter and a mark that have no composed form', 'x\u0301'],
    ['a no-break space', 'M.\u00a0Quill'],
  ])('keeps what belongs to it: %s', (_, name) => {
    expect(cleanText(name)).toEqual({ text: name })
  })

  test.each([
    ['Jose\u0301', 'José'],
    ['e\u00ad\u0301', 'é'],
    ['\u1112\u1161\u11ab', '한'],
  ])('has letters and their marks composed: %j', (name, text) => {
    expect(cleanText(name)).toEqual({ text })
  })

  test('that is cleaned stays as it is when it is cleaned again', () => {
    const odd = fc.constantFrom(...'aé中م \n\t\u200b\u200c\u200d\u200e\u00ad\ufeff\u0301👩❤\ufe0f्क')
    fc.assert(
      fc.property(fc.array(fc.oneof(odd, fc.string({ unit: 'binary' }))), (parts) => {
        const once = cleanText(parts.join(''))
        if ('text' in once) expect(cleanText(once.text)).toEqual(once)
      }),
      runs(1_000),
    )
  })
})

describe('a quote that only looks like its passage', () => {
  const quotedFrom = (text: string, quote: string): string[] =>
    problemsOf({ 'article.txt': text, 'facts.yaml': alice(`    evidence: [${showText(quote)}]\n`) })

  test.each([
    ['a no-break space', 'met Mara\u00a0Quill in', 'met Mara Quill in', 'the text has U+00A0 (no-break space)'],
    ['a zero-width space', 'in Halm\u200b City', 'in Halm City', 'the text has U+200B (zero-width space)'],
    ['letters in parts', 'Jose\u0301 left', 'José left', 'the text has U+0301 (combining acute accent)'],
    ['letters in parts, in the quote', 'José left', 'Jose\u0301 left', 'the quote has U+0301 (combining acute accent)'],
    ['a line break', 'Mara\nQuill met', 'Mara Quill met', 'the text has U+000A (line break)'],
    ['two spaces', 'Mara  Quill met', 'Mara Quill met', undefined],
  ])('%s is named, and the passage is there to be pasted', (_, passage, quote, difference) => {
    expect(quotedFrom(`Then ${passage}.`, quote)).toEqual([
      [
        'facts.yaml:4:16 The quote is not in the text.',
        `  they look the same, but ${difference ?? 'differ in white space'}`,
        `  paste: ${showText(passage)}`,
      ].join('\n'),
    ])
    expect(quotedFrom(`Then ${passage}.`, passage)).toEqual([])
  })

  test('what is pasted shows everything', () => {
    expect(showText('Mara\u00a0Quill\u200b Jose\u0301 "x" \u{e0041}')).toBe(
      '"Mara\\u00A0Quill\\u200B Jose\\u0301 \\"x\\" \\U000E0041"',
    )
    expect(nameOfCharacter('\u0323')).toBe('U+0323 (combining mark)')
  })

  test('any passage is found, with other white space and whatever is not seen', () => {
    const word = fc.stringMatching(/^[a-zé中]{1,5}$/)
    const gap = fc.constantFrom(' ', '\u00a0', '\n', '  ', '\u200b ', '\u2003')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { minLength: 2, maxLength: 6 }), (pairs) => {
        const text = pairs.flat().join('')
        const quote = pairs.map(([each]) => each).join(' ')
        const { start = 0, end = 0 } = findAlike(`(${text})`.normalize('NFD'), quote) ?? {}
        expect(end).toBeGreaterThan(start)
      }),
      runs(500),
    )
  })
})

test('what would mislead a terminal is named in a message', () => {
  const [problem] = inFacts('"ent\\u001b[2Jities": []')
  expect(problem).toBe(
    'facts.yaml:1:1 `ent<U+001B>[2Jities` is no section of a bundle. It can be `passages`, `entities`, `relationships` or `claims`.',
  )
})

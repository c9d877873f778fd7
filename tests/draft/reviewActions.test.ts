import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCorpus } from '../../bench/draft/readCorpus.ts'
import { linesByHand, reviewActions } from '../../bench/draft/reviewActions.ts'
import { draftText } from '../../src/draft/draftText.ts'
import { bundleRoot } from '../support/bundles/writeBundle.ts'
import { model } from '../support/model.ts'

const TEXT = 'Orla Brandt, the rector of Holm College, said that the mill was old.\n'
const RIGHT = `style: agency
date: 2024-03-14
entities:
  brandt: [PERSON, Orla Brandt]
  college: [ORGANIZATION, Holm College]
offices:
  - [brandt, rector, college]
claims:
  - [brandt, ASSERTION, P, the mill was old]
`

function actions(annotation: string) {
  const root = bundleRoot()
  writeFileSync(join(root, 'a.txt'), TEXT)
  writeFileSync(join(root, 'a.yaml'), annotation)
  const [gold] = readCorpus(root)
  if (!gold) throw new Error('The text is read.')
  return { ...reviewActions(gold, draftText(TEXT), model), lines: linesByHand(gold, model) }
}

test('a right draft is accepted, proposal by proposal', () => {
  expect(actions(RIGHT)).toMatchObject({ accept: 4, edit: 0, reject: 0, add: 0 })
  // Without comments; each fact is written with its quote.
  expect(actions(RIGHT).lines).toBe(34)
})

test('what differs is edited, what is too much is rejected, and what is missing is added', () => {
  expect(actions(RIGHT.replace('ASSERTION', 'DENIAL'))).toMatchObject({ accept: 3, edit: 1, reject: 0, add: 0 })
  expect(actions(RIGHT.replace('the mill was old', 'Holm College'))).toMatchObject({ reject: 1, add: 1 })
  expect(actions(RIGHT.replace('rector, college', 'rector, ~'))).toMatchObject({ accept: 3, reject: 1, add: 0 })
})

import { expect, test } from 'vitest'
import { draftText } from '../../src/draft/draftText.ts'

test.each([
  ["Holm College wept. The college's rector, Ada Winstone, apologised.", 'rector', 'Holm College'],
  [
    "In May Peru's energy minister, Luis Quemado, wrote to his Bolivian colleague, Ada Winstone.",
    'energy minister',
    'Bolivia',
  ],
  ['Professor Ada Winstone, who leads the Institute for Cold Light, agreed.', 'head', 'Institute for Cold Light'],
  [
    'Brackwater Foods was glad. "It works," said Ada Winstone, the company\'s head of design.',
    'head of design',
    'Brackwater Foods',
  ],
  ['Captain Ada Winstone, of the Dunmere Police, said the car was empty.', 'Captain', 'Dunmere Police'],
  ['The trade union Verdi Nord was calm. "Fine," said the union\'s leader Ada Winstone.', 'leader', 'Verdi Nord'],
  ['The yen fell after Bank of Chile governor Ada Winstone spoke.', 'governor', 'Bank of Chile'],
  ['Green Party leader Ada Winstone sang.', 'leader', 'Green Party'],
  ['Ada Winstone (Green Party) sang.', 'member', 'Green Party'],
  ['The finance minister, Ada Winstone, resigned at noon in Belgium.', 'finance minister', 'Belgium'],
  ["Ada Winstone, Belgium's ambassador to Peru, left.", 'ambassador', 'Belgium'],
])('%s', (text, title, target) => {
  const { entities, offices } = draftText(text)
  const nameOf = (id: string | undefined) => entities.find((each) => each.id === id)?.name
  const own = offices.filter(({ person, target: of }) => nameOf(person) === 'Ada Winstone' && of !== undefined)
  expect(own.map((each) => [each.title, nameOf(each.target)])).toEqual([[title, target]])
})

const holders = (text: string) => {
  const { entities, offices } = draftText(text)
  const nameOf = (id: string | undefined) => entities.find((each) => each.id === id)?.name
  return offices.flatMap(({ person, target }) => (target === undefined ? [] : [`${nameOf(person)}, ${nameOf(target)}`]))
}

test.each([
  ['Petra Novak, head of equities at Larkspur, sold.', 'Larkspur'],
  ['Petra Novak, an MP for the Civic Party, said it was a scandal.', 'Civic Party'],
  ['Civic Party MP Petra Novak said it was a scandal.', 'Civic Party'],
  ['Petra Novak, leader of the opposition Civic Party, said it was a scandal.', 'Civic Party'],
  ['Petra Novak, who founded the charity Open Roof in 2001, wept.', 'Open Roof'],
  ['The Dunmere Opera has named Petra Novak as its director.', 'Dunmere Opera'],
  ['Petra Novak will replace Tom Arden as director of the Dunmere Opera.', 'Dunmere Opera'],
  ['Petra Novak took over as director of the Dunmere Opera in 2014.', 'Dunmere Opera'],
  ['A spokeswoman for Dunmere Police, Petra Novak, said the car was found.', 'Dunmere Police'],
  ['Petra Novak, a history professor at the University of Dunmere, spoke.', 'University of Dunmere'],
  ['Petra Novak (chair of the Bar Council) spoke.', 'Bar Council'],
  ['Health Minister Petra Novak of Slovenia resigned.', 'Slovenia'],
])('%s', (text, target) => {
  expect(holders(text)).toContain(`Petra Novak, ${target}`)
})

test('a title of several people is that of each, at the place of each', () => {
  expect(holders('Energy ministers Petra Novak of Slovenia and Tom Arden of Ireland met.')).toEqual([
    'Petra Novak, Slovenia',
    'Tom Arden, Ireland',
  ])
})

test.each([
  'A spokesman for Ada Winstone said the Larkspur Trust was wrong.',
  'Ada Winstone, 58, sued Larkspur Trust and its director.',
  "Ada Winstone, the minister's wife, visited Larkspur Trust.",
  'Ada Winstone, who accused the director of Larkspur Trust, wept.',
  'Ada Winstone told the chief executive of Larkspur Trust that it was over.',
  'Ada Winstone, a customer of Larkspur Bank, wrote a letter.',
  'Ada Winstone was not named director of Larkspur Bank.',
])('nobody holds an office: %s', (text) => {
  expect(holders(text)).toEqual([])
})

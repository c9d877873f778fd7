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

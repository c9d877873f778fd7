import { describe, expect, test } from 'vitest'
import { draftText } from '../../src/draft/draftText.ts'

const drafted = (text: string, date: string | undefined = '2024-03-14') => draftText(text, { date })
const claims = (text: string) => {
  const { entities, claims: found } = drafted(text)
  const nameOf = (id: string | undefined) => entities.find((each) => each.id === id)?.name
  return found.map(({ content, speaker, kind, speech }) => [
    nameOf(speaker),
    kind,
    speech,
    text.slice(content.start, content.end),
  ])
}
const dates = (text: string, date?: string) =>
  drafted(text, date).dates.map(({ start, end, edtf }) => [text.slice(start, end), edtf])
const offices = (text: string) => {
  const { entities, offices: found } = drafted(text)
  const nameOf = (id: string | undefined) => entities.find((each) => each.id === id)?.name
  return found.map(({ person, title, target }) => [nameOf(person), title, nameOf(target)])
}
const names = (text: string) => drafted(text).entities.map(({ type, name, aliases }) => [type, name, ...aliases])

describe('claims', () => {
  test('direct speech belongs to whom the words beside it name', () => {
    expect(claims('"The road is closed," Orla Brandt told reporters. "It will stay closed."')).toEqual([
      ['Orla Brandt', 'ASSERTION', 'DIRECT', 'The road is closed,'],
      ['Orla Brandt', 'EXPECTATION', 'DIRECT', 'It will stay closed.'],
    ])
  })

  test.each([
    ['Orla Brandt said that the road was closed.', 'ASSERTION', 'the road was closed'],
    ['The road was closed, according to Orla Brandt.', 'ASSERTION', 'The road was closed'],
    ['The road was closed in May, Orla Brandt said.', 'ASSERTION', 'The road was closed in May'],
    ['Orla Brandt denied that the road was closed.', 'DENIAL', 'the road was closed'],
    ['Orla Brandt accused the town of hiding a report.', 'ACCUSATION', 'hiding a report'],
    ['Orla Brandt urged the town to open the road.', 'DEMAND', 'to open the road'],
    ['Orla Brandt refused to answer.', 'REFUSAL', 'to answer'],
    ['Orla Brandt threatened to close the road.', 'THREAT', 'to close the road'],
    ['Orla Brandt promised that she would open the road.', 'COMMITMENT', 'she would open the road'],
  ])('%s', (text, kind, content) => {
    expect(claims(text)).toEqual([['Orla Brandt', kind, 'PARAPHRASE', content]])
  })

  test('a pronoun is whom the sentence before is about', () => {
    expect(claims('Orla Brandt met Tilda Moss. She said the road was closed.').at(-1)?.[0]).toBe('Orla Brandt')
  })

  test('somebody unnamed speaks by the words of the text', () => {
    const { entities } = drafted('Two officials familiar with the plan said that the road was closed.')
    expect(entities.map(({ name, anonymous }) => [name, anonymous])).toEqual([
      ['Two officials familiar with the plan', true],
    ])
  })
})

describe('dates', () => {
  test.each([
    ['It opened on Monday.', 'Monday', '2024-03-11'],
    ['It will open on Monday.', 'Monday', '2024-03-18'],
    ['It opened last week.', 'last week', '2024-03-04/2024-03-10'],
    ['It opened yesterday.', 'yesterday', '2024-03-13'],
    ['It must open by the end of May.', 'by the end of May', '../2024-05-31'],
    ['It has been open since 2019.', 'since 2019', '2019/..'],
    ['It opened in November.', 'November', '2023-11'],
    ['It opened on 3 February 2021.', '3 February 2021', '2021-02-03'],
    ['It opens in the spring of 2026.', 'the spring of 2026', '2026-03/2026-05'],
    ['It opens in the first half of 2025.', 'the first half of 2025', '2025-01/2025-06'],
  ])('%s', (text, words, edtf) => {
    expect(dates(text)).toEqual([[words, edtf]])
  })

  test('a day that the calendar does not have, and a number of things, are not dates', () => {
    expect(dates('On 30 February 2021, they sold 2,000 tonnes and 1950 homes.')).toEqual([])
  })

  test('without a day of the article, a weekday has none; a date on a line of its own is that day', () => {
    expect(draftText('The bridge opened on Monday.').dates[0]?.edtf).toBeUndefined()
    const own = draftText('The bridge\n\n14 March 2024\n\nThe bridge opened on Monday.')
    expect(own.anchor).toMatchObject({ day: '2024-03-14', basis: 'DERIVED' })
    expect(own.dates.at(-1)?.edtf).toBe('2024-03-11')
  })

  test('the latest post that is shown gives the day', () => {
    const posts = 'It is open.\n— Dunmere Post (@post) March 13, 2024\nReally.\n— Orla (@orla) March 14, 2024\n'
    const { anchor } = draftText(`${'The bridge opened. '.repeat(50)}\n${posts}${'People walked. '.repeat(60)}`)
    expect(anchor?.day).toBe('2024-03-14')
  })

  test('a deadline is not the day of the article', () => {
    expect(draftText('The bridge must be finished by 31 December 2024, the town said.').anchor).toBeUndefined()
  })
})

describe('names and offices', () => {
  test('surnames, acronyms and demonyms mean what was named', () => {
    expect(
      names(
        'Orla Brandt joined the Dunmere Port Authority (DPA) in France. Brandt left the DPA. French papers praised Brandt.',
      ),
    ).toEqual([
      ['PERSON', 'Orla Brandt', 'Brandt'],
      ['ORGANIZATION', 'Dunmere Port Authority', 'DPA'],
      ['COUNTRY', 'France', 'French'],
    ])
  })

  test('a surname of two people is merged with neither', () => {
    expect(names('Orla Brandt met her cousin Tilda Brandt. Later, Brandt sang.').map(([, name]) => name)).toEqual([
      'Orla Brandt',
      'Tilda Brandt',
      'Brandt',
    ])
  })

  test.each([
    ['French Finance Minister Odile Marchand arrived.', ['Odile Marchand', 'Finance Minister', 'France']],
    ['Odile Marchand, the Finance Minister of France, arrived.', ['Odile Marchand', 'Finance Minister', 'France']],
    [
      'The chief executive of Brackwater Foods, Odile Marchand, arrived.',
      ['Odile Marchand', 'chief executive', 'Brackwater Foods'],
    ],
    [
      'Odile Marchand was appointed chief executive of Brackwater Foods.',
      ['Odile Marchand', 'chief executive', 'Brackwater Foods'],
    ],
    ["France's culture minister, Odile Marchand, arrived.", ['Odile Marchand', 'culture minister', 'France']],
    [
      'Brackwater Foods fell. Its chairman, Odile Marchand, resigned.',
      ['Odile Marchand', 'chairman', 'Brackwater Foods'],
    ],
  ])('%s', (text, office) => {
    expect(offices(text)).toEqual([office])
  })
})

test('an event has its day, its place and who took part', () => {
  const { events, entities } = drafted('Odile Marchand met Orla Brandt in Dunmere on Monday.')
  const idOf = (name: string) => entities.find((each) => each.name === name)?.id
  expect(events).toMatchObject([
    {
      type: 'MEETING',
      status: 'OCCURRED',
      date: { edtf: '2024-03-11' },
      place: idOf('Dunmere'),
      participants: [idOf('Odile Marchand'), idOf('Orla Brandt')],
    },
  ])
})

test('the answers of an interview belong to the person who is asked', () => {
  const turns = ['Brandt: I like bridges.', 'Do you swim?', 'Brandt: Never.', 'Why?', 'Brandt: The water is cold.']
  expect(
    claims(`Orla Brandt built a bridge.\n\n${turns.join('\n\n')}`).map(([name, , , content]) => [name, content]),
  ).toEqual([
    ['Orla Brandt', 'I like bridges.'],
    ['Orla Brandt', 'Never.'],
    ['Orla Brandt', 'The water is cold.'],
  ])
})

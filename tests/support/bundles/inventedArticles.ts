import { stringify } from 'yaml'

/*
 * Articles about things that do not exist: the city of Vellport, its bridge, and what papers say of it. They agree, differ, correct,
 * copy and cite each other.
 */

interface Article {
  readonly article?: object
  readonly text: string
  readonly facts: object
}

const bridge = (facts: object) => ({
  id: 'event:opening-of-the-bridge',
  name: 'Opening of the Vellport bridge',
  ...facts,
})
const mayor = { id: 'person:ada-venn', name: 'Ada Venn', evidence: ['Ada Venn'] }
const city = { id: 'organization:city-of-vellport', name: 'City of Vellport', evidence: ['Vellport'] }
const claim = (id: string, content: string, more: object) => ({
  id,
  content,
  kind: 'ASSERTION',
  attribution: 'NARRATOR',
  ...more,
})
const held = (edtf: string) => ({
  type: 'HOLDS_OFFICE',
  source: 'person:ada-venn',
  target: 'organization:city-of-vellport',
  title: 'Mayor',
  date: { edtf, basis: 'STATED' },
})

export const INVENTED: Readonly<Record<string, Article>> = {
  /** The first report: what is planned. */
  'ledger-plan': {
    article: { publishedAt: '2031-03-04T09:00:00Z', headline: 'Bridge to open on Thursday' },
    text: 'Ada Venn, mayor of Vellport since 2029, will open the bridge on Thursday. It cost nine million.',
    facts: {
      entities: [
        mayor,
        { ...city, kind: 'GOVERNMENT' },
        bridge({
          type: 'TRANSITION',
          status: 'PLANNED',
          date: { edtf: '2031-03-06', basis: 'RESOLVED', expression: 'Thursday' },
          evidence: ['will open the bridge on Thursday'],
        }),
      ],
      relationships: [{ ...held('2029/..'), evidence: ['mayor of Vellport since 2029'] }],
      claims: [claim('cost', 'The bridge cost nine million.', { evidence: ['It cost nine million.'] })],
    },
  },
  /** A day later, another paper: it happened, and on another day. */
  'herald-report': {
    article: { publishedAt: '2031-03-05T18:00:00Z', headline: 'Bridge opened' },
    text: 'On Wednesday Ada Venn, mayor of Vellport since 2030, opened the bridge. It cost twelve million.',
    facts: {
      entities: [
        mayor,
        { ...city, kind: 'OTHER' },
        bridge({
          type: 'TRANSITION',
          status: 'OCCURRED',
          date: { edtf: '2031-03-05', basis: 'RESOLVED', expression: 'Wednesday' },
          evidence: ['opened the bridge'],
        }),
      ],
      relationships: [{ ...held('2030/..'), evidence: ['mayor of Vellport since 2030'] }],
      claims: [
        claim('cost', 'The bridge cost twelve million.', {
          evidence: ['It cost twelve million.'],
          contradicts: ['claim:ledger-plan/cost'],
        }),
      ],
    },
  },
  /** Copies the report of the Herald, word by word, a day later. */
  'courier-copy': {
    article: { publishedOn: '2031-03-06' },
    text: 'On Wednesday Ada Venn, mayor of Vellport since 2030, opened the bridge. It cost twelve million.',
    facts: {
      entities: [
        bridge({
          type: 'TRANSITION',
          status: 'OCCURRED',
          date: { edtf: '2031-03-05', basis: 'RESOLVED', expression: 'Wednesday' },
          evidence: ['opened the bridge'],
        }),
      ],
      claims: [
        claim('cost', 'The bridge cost twelve million.', {
          evidence: ['It cost twelve million.'],
          restates: ['claim:herald-report/cost'],
        }),
      ],
    },
  },
  /** The Herald corrects its report on the same day, without a time: the bridge opened on the day that the Ledger said. */
  'herald-correction': {
    article: { publishedOn: '2031-03-05', corrects: ['herald-report'] },
    text: 'Correction: the mayor opened the bridge on Thursday, not on Wednesday.',
    facts: {
      entities: [
        bridge({
          type: 'ANNOUNCEMENT',
          status: 'OCCURRED',
          date: { edtf: '2031-03-06', basis: 'RESOLVED', expression: 'Thursday' },
          evidence: ['opened the bridge on Thursday'],
        }),
      ],
    },
  },
  /** And corrects the correction, in a note that has no day. */
  'herald-second-correction': {
    article: { corrects: ['article:herald-correction'] },
    text: 'Correction of a correction: it was an opening, on Friday.',
    facts: {
      entities: [
        {
          id: 'event:opening-of-the-bridge',
          name: 'Opening of the bridge',
          type: 'TRANSITION',
          status: 'OCCURRED',
          date: { edtf: '2031-03-07', basis: 'RESOLVED', expression: 'Friday' },
          evidence: ['it was an opening'],
        },
      ],
    },
  },
  /** Two notes without days that correct each other: neither counts before the other for it. */
  'note-one': {
    article: { corrects: ['note-two'] },
    text: 'The fair is in May.',
    facts: {
      entities: [
        {
          id: 'event:fair',
          name: 'Fair',
          type: 'OTHER',
          status: 'PLANNED',
          date: { edtf: '2031-05', basis: 'STATED', expression: 'May' },
          evidence: ['The fair'],
        },
      ],
    },
  },
  'note-two': {
    article: { corrects: ['note-one'] },
    text: 'The fair is in June.',
    facts: {
      entities: [
        {
          id: 'event:fair',
          name: 'Fair',
          type: 'OTHER',
          status: 'PLANNED',
          date: { edtf: '2031-06', basis: 'STATED', expression: 'June' },
          evidence: ['The fair'],
        },
      ],
    },
  },
}

export const filesOfInvented = ({ article = {}, text, facts }: Article): Record<string, string> => ({
  'article.txt': text,
  'article.yaml': stringify({ language: 'en', ...article }),
  'facts.yaml': stringify(facts, { aliasDuplicateObjects: false }),
})

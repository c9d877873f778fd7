import type { Draft, DraftDate, Span } from '../Draft.ts'

/** The draft for other programs: each passage with its offsets in UTF-16 code units and its words. */
export function draftJson({ text, anchor, headline, entities, offices, claims, events, dates }: Draft): object {
  const passage = ({ start, end }: Span): object => ({ start, end, quote: text.slice(start, end) })
  const day = ({ edtf, basis, ...span }: DraftDate): object => ({
    ...passage(span),
    ...(edtf !== undefined && { edtf, basis }),
  })
  return {
    ...(headline !== undefined && { headline }),
    ...(anchor && { dateAnchor: anchor }),
    entities: entities.map(({ mentions, ...each }) => ({ ...each, evidence: mentions.map(passage) })),
    relationships: offices.map(({ person, title, target, evidence, ...each }) => ({
      type: 'HOLDS_OFFICE',
      source: person,
      target,
      title,
      ...each,
      evidence: [passage(evidence)],
    })),
    claims: claims.map(({ content, cue, speaker, speakerWords, evidence, ...each }) => ({
      content: passage(content),
      cue: passage(cue),
      ...(speaker !== undefined && { speakers: [speaker] }),
      ...(speakerWords && { speakerWords: passage(speakerWords) }),
      ...each,
      evidence: evidence.map(passage),
    })),
    events: events.map(({ trigger, evidence, date, ...each }) => ({
      ...each,
      trigger: passage(trigger),
      ...(date && { date: day(date) }),
      evidence: [passage(evidence)],
    })),
    dates: dates.map(day),
  }
}

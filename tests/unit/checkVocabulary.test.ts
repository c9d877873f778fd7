import { describe, expect, test } from 'vitest'
import { problemsOf } from '../support/bundles/problems.ts'

/** The problems of a fact, without where they stand. */
const messagesFor = (facts: string): string[] =>
  problemsOf({ 'facts.yaml': facts }).map((problem) => problem.replace(/^facts\.yaml:\d+:\d+ /, ''))

const HERE = `entities:
  - { id: person:alice, name: Alice, evidence: Alice }
  - { id: person:bob, name: Bob, evidence: Alice met Bob }
  - { id: country:iraq, name: Iraq, evidence: Iraq }
  - { id: event:meeting, name: Meeting, type: MEETING, status: OCCURRED, evidence: Alice met Bob }
  - { id: topic:peace, name: Peace, evidence: Alice met Bob }
`

const event = (fields: string): string =>
  `entities: [{ id: event:e, name: E, type: MEETING, status: OCCURRED, evidence: Iraq, ${fields} }]`
const ofType = (type: string): string =>
  `entities: [{ id: event:e, name: E, type: ${type}, status: OCCURRED, evidence: Iraq }]`
const withStatus = (status: string): string =>
  `entities: [{ id: event:e, name: E, type: VOTE, status: ${status}, evidence: Iraq }]`
const organization = (kind: string): string =>
  `entities: [{ id: organization:o, name: O, kind: ${kind}, evidence: Iraq }]`
const place = (kind: string): string => `entities: [{ id: place:p, name: P, kind: ${kind}, evidence: Iraq }]`
const work = (kind: string): string => `entities: [{ id: work:w, name: W, kind: ${kind}, evidence: Iraq }]`
const person = (fields: string): string => `entities: [{ id: person:p, name: P, evidence: Iraq, ${fields} }]`
const id = (written: string): string => `entities: [{ id: "${written}", name: X, evidence: Iraq }]`
const related = (fields: string): string => `${HERE}relationships: [{ ${fields}, evidence: Alice met Bob }]`
const took = (fields: string): string => related(`fact: person:alice PARTICIPATED_IN event:meeting, ${fields}`)
const claim = (fields: string): string =>
  `${HERE}claims: [{ id: c, content: So., kind: OPINION, attribution: NARRATOR, evidence: Alice met Bob, ${fields} }]`
const claimOf = (kind: string): string =>
  `${HERE}claims: [{ id: c, content: So., kind: ${kind}, attribution: NARRATOR, evidence: Alice met Bob }]`
const quantity = (fields: string): string => event(`quantities: [{ ${fields} }]`)

describe('a word that the vocabulary does not have gets the nearest one that it has', () => {
  test.each([
    [
      'a police force as an event',
      ofType('police'),
      '`type` cannot be `police`. `POLICE` is a kind of organization: `{ id: organization:…, kind: POLICE }`.',
    ],
    ['a demonstration', ofType('demonstration'), '`type` cannot be `demonstration`. Did you mean `PROTEST`?'],
    ['a rally, in capitals', ofType('RALLY'), '`type` cannot be `RALLY`. Did you mean `PROTEST`?'],
    ['a walkout', ofType('walkout'), '`type` cannot be `walkout`. Did you mean `STRIKE`?'],
    ['a referendum', ofType('referendum'), '`type` cannot be `referendum`. Did you mean `VOTE`?'],
    ['a detention', ofType('detention'), '`type` cannot be `detention`. Did you mean `ARREST`?'],
    ['a hearing', ofType('hearing'), '`type` cannot be `hearing`. Did you mean `TRIAL`?'],
    ['a nomination', ofType('nomination'), '`type` cannot be `nomination`. Did you mean `APPOINTMENT`?'],
    ['a dismissal', ofType('dismissal'), '`type` cannot be `dismissal`. Did you mean `RESIGNATION`?'],
    ['an earthquake', ofType('earthquake'), '`type` cannot be `earthquake`. Did you mean `DISASTER`?'],
    ['a crash', ofType('crash'), '`type` cannot be `crash`. Did you mean `ACCIDENT`?'],
    ['a merger', ofType('merger'), '`type` cannot be `merger`. Did you mean `TRANSACTION`?'],
    ['a tweet as an event', ofType('tweet'), '`type` cannot be `tweet`. Did you mean `POST`?'],
    ['a summit', ofType('summit'), '`type` cannot be `summit`. Did you mean `MEETING`?'],
    ['a lawsuit', ofType('lawsuit'), '`type` cannot be `lawsuit`. Did you mean `LEGAL_ACTION`?'],
    ['an election, misspelled', ofType('ELECTON'), '`type` cannot be `ELECTON`. Did you mean `ELECTION`?'],
    [
      'a term with spaces and small letters',
      ofType('legal action'),
      '`type` cannot be `legal action`. Did you mean `LEGAL_ACTION`?',
    ],
    [
      'a company as an event',
      ofType('company'),
      '`type` cannot be `company`. `COMPANY` is a kind of organization: `{ id: organization:…, kind: COMPANY }`.',
    ],
    [
      'nothing that comes near',
      ofType('zzzzzzzz'),
      '`type` cannot be `zzzzzzzz`. The vocabulary (docs/vocabulary.md) lists the terms with examples.',
    ],
    ['a status in other words', withStatus('scheduled'), '`status` cannot be `scheduled`. Did you mean `PLANNED`?'],
    [
      'a status spelled as in the United States',
      withStatus('CANCELED'),
      '`status` cannot be `CANCELED`. Did you mean `CANCELLED`?',
    ],
    [
      'a status of what goes on',
      withStatus('in progress'),
      '`status` cannot be `in progress`. Did you mean `ONGOING`?',
    ],
    [
      'a status that is a type',
      withStatus('strike'),
      '`status` cannot be `strike`. `STRIKE` is a kind of event: `{ id: event:…, type: STRIKE }`.',
    ],
    ['a militia', organization('militia'), '`kind` cannot be `militia`. Did you mean `ARMED_GROUP`?'],
    ['a charity', organization('charity'), '`kind` cannot be `charity`. Did you mean `NGO`?'],
    ['a senate', organization('senate'), '`kind` cannot be `senate`. Did you mean `PARLIAMENT`?'],
    ['a trade union', organization('trade union'), '`kind` cannot be `trade union`. Did you mean `UNION`?'],
    ['a newspaper', organization('newspaper'), '`kind` cannot be `newspaper`. Did you mean `MEDIA`?'],
    ['a church', organization('church'), '`kind` cannot be `church`. Did you mean `RELIGIOUS`?'],
    ['a university, misspelled', organization('UNIVERSTY'), '`kind` cannot be `UNIVERSTY`. Did you mean `UNIVERSITY`?'],
    [
      'a law enforcement agency',
      organization('law-enforcement'),
      '`kind` cannot be `law-enforcement`. Did you mean `POLICE`?',
    ],
    [
      'a city as an organization',
      organization('city'),
      '`kind` cannot be `city`. `CITY` is a kind of place: `{ id: place:…, kind: CITY }`.',
    ],
    ['a town', place('town'), '`kind` cannot be `town`. Did you mean `CITY`?'],
    ['an airport', place('airport'), '`kind` cannot be `airport`. Did you mean `FACILITY`?'],
    [
      'a country as a place',
      place('country'),
      '`kind` cannot be `country`. That is an entity of its own: `{ id: country:… }`.',
    ],
    ['a press release', work('press release'), '`kind` cannot be `press release`. Did you mean `STATEMENT`?'],
    ['a bill', work('bill'), '`kind` cannot be `bill`. Did you mean `LAW`?'],
    ['footage', work('footage'), '`kind` cannot be `footage`. Did you mean `RECORDING`?'],
    [
      'a beginning of ids that is a kind of organization',
      id('police:selmar'),
      '`police` begins no id here. `POLICE` is a kind of organization: `{ id: organization:selmar, kind: POLICE }`.',
    ],
    ['a beginning of ids in the plural', id('people:alice'), '`people` begins no id here. Did you mean `person`?'],
    [
      'a beginning of ids that is a topic in other words',
      id('theme:climate'),
      '`theme` begins no id here. Did you mean `topic`?',
    ],
    [
      'a beginning of ids that is a work in other words',
      id('document:treaty'),
      '`document` begins no id here. Did you mean `work`?',
    ],
    [
      'a beginning of ids that is a type of event',
      id('protest:march'),
      '`protest` begins no id here. `PROTEST` is a kind of event: `{ id: event:march, type: PROTEST }`.',
    ],
    [
      'an office as a relationship',
      related('type: LEADS, source: person:alice, target: country:iraq'),
      'There is no relationship `LEADS`. Did you mean `HOLDS_OFFICE`?',
    ],
    [
      'a relationship in other words',
      related('type: ATTENDED, source: person:alice, target: event:meeting'),
      'There is no relationship `ATTENDED`. Did you mean `PARTICIPATED_IN`?',
    ],
    [
      'a relationship that is a part in an event',
      related('type: TARGET, source: country:iraq, target: event:meeting'),
      'There is no relationship `TARGET`. `TARGET` is a value of `as` on `PARTICIPATED_IN`: `{ type: PARTICIPATED_IN, as: TARGET }`.',
    ],
    [
      'a relationship of authors',
      related('type: WROTE, source: person:alice, target: event:meeting'),
      'There is no relationship `WROTE`. Did you mean `ISSUED`?',
    ],
    ['a part in an event in other words', took('as: attacker'), '`as` cannot be `attacker`. Did you mean `AGENT`?'],
    ['a part in an event in the plural', took('as: victims'), '`as` cannot be `victims`. Did you mean `VICTIM`?'],
    [
      'a part in an event under another name',
      took('participant_role: TARGET'),
      '`participant_role` is no property of PARTICIPATED_IN. Did you mean `as`?',
    ],
    ['a promise', claimOf('promise'), '`kind` cannot be `promise`. Did you mean `COMMITMENT`?'],
    ['an allegation', claimOf('allegation'), '`kind` cannot be `allegation`. Did you mean `ACCUSATION`?'],
    ['an aim', claimOf('aim'), '`kind` cannot be `aim`. Did you mean `GOAL`?'],
    ['speech in other words', claim('speech: quote'), '`speech` cannot be `quote`. Did you mean `DIRECT`?'],
    [
      'a placement in other words',
      claim('placement: title'),
      '`placement` cannot be `title`. Did you mean `HEADLINE`?',
    ],
    [
      'a key of claims in other words',
      claim('about: country:iraq'),
      '`about` is no property of Claim. Did you mean `subjects`?',
    ],
    [
      'a topic that is something else',
      claim('topics: country:iraq'),
      '`topics` names a Topic; `country:iraq` is a Country.',
    ],
    [
      'two events in which it was made',
      claim('madeAt: [event:meeting, event:meeting]'),
      ['`madeAt` is one Event, not several.', '`madeAt` names `event:meeting` twice.'],
    ],
    [
      'a key of events that is a relationship',
      event('location: country:iraq'),
      '`location` is no property of Event. `TOOK_PLACE_IN` is a kind of relationship: `{ type: TOOK_PLACE_IN, source: …, target: … }`.',
    ],
    ['a kind where a type is meant', event('kind: MEETING'), '`kind` is no property of Event. Did you mean `type`?'],
    [
      'whether somebody is unnamed, in other words',
      person('unnamed: true'),
      '`unnamed` is no property of Person. Did you mean `anonymous`?',
    ],
    [
      'several people, in other words',
      person('several: true'),
      '`several` is no property of Person. Did you mean `group`?',
    ],
    ['a quantity without a number', quantity('unit: troops'), 'A quantity needs `value`, or at least `low` or `high`.'],
    ['a quantity with bounds in the wrong order', quantity('low: 5, high: 3'), '`low` is more than `high`: 5 and 3.'],
    [
      'a quantity beyond its bounds',
      quantity('value: 9, low: 1, high: 3'),
      '`value` is 9, which is not between `low` and `high`.',
    ],
    [
      'a part of a quantity in other words',
      quantity('value: 5, min: 3'),
      '`min` is no part of `quantities`. Did you mean `low`?',
    ],
    ['a number in words', quantity('value: five'), '`value` is a number, not `five`.'],
    [
      'words of a quantity that are not in the text',
      quantity('value: 5, expression: about five'),
      'The `expression` is not in the text.\n  Nothing in the text comes near it.',
    ],
    [
      'a time without a date',
      event('startTime: 2021-07-26T14:00:00Z'),
      '`startTime` needs a `date` with its day: `{ edtf: 2021-07-26, basis: STATED }`.',
    ],
    [
      'a time on another day',
      event('startTime: 2021-07-27T14:00:00Z, date: { edtf: 2021-07-26, basis: STATED }'),
      '`startTime` is on 2021-07-27, which is not within `2021-07-26`.',
    ],
    [
      'a basis in other words',
      event('date: { edtf: 2021, basis: implied }'),
      '`basis` cannot be `implied`. Did you mean `DERIVED`?',
    ],
  ])('%s', (_, facts, message) => {
    expect(messagesFor(facts)).toEqual([message].flat())
  })
})

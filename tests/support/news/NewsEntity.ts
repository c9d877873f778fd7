import type { DateFacts, Facts } from '../../../src/model/Facts.ts'
import { Dice } from '../reference/Dice.ts'
import { dateOf } from './dates.ts'
import { personName, slugOf, wordOf } from './names.ts'

export const ENTITY_TYPES = ['Person', 'Country', 'Organization', 'Place', 'Event'] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

/** Somebody or something of the news. All of it follows from seed, type and number, so that nothing is kept. */
export interface NewsEntity {
  readonly id: string
  readonly type: EntityType
  readonly number: number
  /** As a sentence has it: `the Tamelan talks`. */
  readonly called: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly description: string
  /** What its type requires beside the name. */
  readonly values: Facts['values']
  readonly date?: DateFacts
}

export function entityOf(type: EntityType, number: number, seed: number): NewsEntity {
  const dice = new Dice(Math.imul(seed ^ (number * 5 + ENTITY_TYPES.indexOf(type)), 0x9e3779b1))
  const { name, called = name, ...rest } = MAKERS[type](number, seed, dice)
  return { id: `${type.toLowerCase()}:${slugOf(name)}`, type, number, name, called, ...rest }
}

type Made = Pick<NewsEntity, 'name' | 'aliases' | 'description' | 'values' | 'date'> & { readonly called?: string }

const MAKERS: Readonly<Record<EntityType, (number: number, seed: number, dice: Dice) => Made>> = {
  Person(number, seed, dice) {
    const { given, family } = personName(number, seed)
    const work = dice.pick(['diplomat', 'officer', 'reporter', 'lawmaker', 'judge', 'minister', 'analyst', 'organizer'])
    const aliases = [dice.pick([`Mr. ${family}`, `Ms. ${family}`]), misspelled(family, dice)]
    const description = `${dice.pick(['Veteran', 'Former', 'Senior', 'Young'])} ${work}`
    return { name: `${given} ${family}`, aliases, description, values: {} }
  },
  Country(number, seed, dice) {
    const word = wordOf(number, seed)
    const name = dice.pick([`${word}ia`, `${word}land`, word])
    const description = `Country ${dice.pick(['on the coast', 'in the north', 'among mountains', 'of many islands'])}`
    return { name, aliases: [`Republic of ${name}`], description, values: {} }
  },
  Organization(number, seed, dice) {
    const word = wordOf(number, seed)
    const [kind, what] = dice.pick(ORGANIZATIONS)
    const name = `${word} ${what}`
    const description = `${what} ${dice.pick(['founded in exile', 'with offices abroad', 'known for its reports'])}`
    return { name, called: `the ${name}`, aliases: [`${what} of ${word}`], description, values: { kind } }
  },
  Place(number, seed, dice) {
    const word = wordOf(number, seed)
    const [kind, what] = dice.pick(PLACES)
    const name = what === '' ? word : `${word} ${what}`
    const description = `${what === '' ? 'town' : what} ${dice.pick(['by a river', 'near the border', 'in the south'])}`
    return { name, aliases: [misspelled(name, dice)], description, values: { kind } }
  },
  Event(number, seed, dice) {
    const word = wordOf(number, seed)
    const [type, what] = dice.pick(EVENTS)
    const status = dice.chance(8) ? 'PLANNED' : 'OCCURRED'
    const name = `${word} ${what}`
    const description = `${dice.pick(['Disputed', 'Long', 'Brief', 'Second'])} ${what}`
    const date = dateOf(dice)
    const called = `the ${name}`
    return {
      name,
      called,
      aliases: [`${what} in ${word}`],
      description,
      values: { type, status },
      ...(date && { date }),
    }
  },
}

/** Without one of its letters, as newspapers have it now and then. */
function misspelled(name: string, dice: Dice): string {
  const at = dice.int(1, name.length - 2)
  return name.slice(0, at) + name.slice(at + 1)
}

const ORGANIZATIONS = [
  ['GOVERNMENT', 'Ministry'],
  ['GOVERNMENT', 'Council'],
  ['MILITARY', 'Command'],
  ['ARMED_GROUP', 'Brigade'],
  ['ARMED_GROUP', 'Front'],
  ['MEDIA', 'Tribune'],
  ['COURT', 'Court'],
  ['OTHER', 'Institute'],
] as const

const PLACES = [
  ['CITY', ''],
  ['CITY', ''],
  ['FACILITY', 'air base'],
  ['FACILITY', 'port'],
  ['BUILDING', 'palace'],
  ['REGION', 'valley'],
  ['STATE', 'province'],
] as const

const EVENTS = [
  ['MEETING', 'summit'],
  ['TALKS', 'talks'],
  ['ATTACK', 'attack'],
  ['OFFENSIVE', 'offensive'],
  ['AGREEMENT', 'accord'],
  ['VISIT', 'visit'],
  ['BRIEFING', 'briefing'],
  ['LEGAL_ACTION', 'trial'],
] as const

import { createRequire } from 'node:module'
import countries from 'i18n-iso-countries'
import nationalities from 'i18n-nationality'
import type { Token } from '../split/splitText.ts'

export interface CountryName {
  readonly iso2: string
  /** How many tokens the name has. */
  readonly length: number
}

const require = createRequire(import.meta.url)
countries.registerLocale(require('i18n-iso-countries/langs/en.json'))
nationalities.registerLocale(require('i18n-nationality/langs/en.json'))

/** Names and demonyms that the catalogues lack. */
const MORE: Readonly<Record<string, string>> = {
  US: 'US',
  'U.S.': 'US',
  USA: 'US',
  'U.S.A.': 'US',
  America: 'US',
  American: 'US',
  Americans: 'US',
  'United States': 'US',
  UK: 'GB',
  'U.K.': 'GB',
  Britain: 'GB',
  'Great Britain': 'GB',
  British: 'GB',
  Briton: 'GB',
  Britons: 'GB',
  'United Kingdom': 'GB',
  Russia: 'RU',
  Iran: 'IR',
  Syria: 'SY',
  'South Korea': 'KR',
  'North Korea': 'KP',
  'South Korean': 'KR',
  'North Korean': 'KP',
  Vietnam: 'VN',
  Tanzania: 'TZ',
  Bolivia: 'BO',
  Venezuela: 'VE',
  Moldova: 'MD',
  Laos: 'LA',
  Czechia: 'CZ',
  Netherlands: 'NL',
  Dutch: 'NL',
  Turkey: 'TR',
  Taiwan: 'TW',
  'Ivory Coast': 'CI',
  Myanmar: 'MM',
  Burma: 'MM',
  Macedonia: 'MK',
  Philippines: 'PH',
  Filipino: 'PH',
  Argentine: 'AR',
  Argentinian: 'AR',
  Argentinean: 'AR',
  Emirates: 'AE',
  UAE: 'AE',
  Emirati: 'AE',
  Danes: 'DK',
  Swedes: 'SE',
  Finns: 'FI',
  Poles: 'PL',
  Spaniards: 'ES',
  Turks: 'TR',
  Scottish: 'GB',
  Welsh: 'GB',
}
/** Names of people, towns or birds more often than of these territories. */
const NOT_COUNTRIES = new Set([
  'GS',
  'HM',
  'BV',
  'UM',
  'AQ',
  'TF',
  'IO',
  'CX',
  'NF',
  'SJ',
  'AX',
  'MF',
  'BL',
  'JE',
  'SH',
  'PN',
  'CC',
  'WF',
  'VA',
])
const AMBIGUOUS = new Set(['Norman', 'Dominica', 'Saint'])

const byFirst = new Map<string, { readonly words: readonly string[]; readonly iso2: string }[]>()
for (const [iso2, names] of Object.entries(countries.getNames('en', { select: 'all' }))) {
  if (!NOT_COUNTRIES.has(iso2)) for (const each of names) add(each, iso2)
}
for (const [iso2, demonym] of Object.entries(nationalities.getNames('en'))) {
  if (!NOT_COUNTRIES.has(iso2)) for (const each of demonym.split(/,|\bor\b/)) add(each.trim(), iso2)
}
for (const [name, iso2] of Object.entries(MORE)) add(name, iso2)

function add(name: string, iso2: string): void {
  const words = name.replace(/^The /, '').split(' ')
  const [first = ''] = words
  if (first === '' || AMBIGUOUS.has(name) || !/^\p{Lu}/u.test(first)) return
  const known = byFirst.get(first) ?? []
  byFirst.set(first, [...known.filter((each) => each.words.join(' ') !== words.join(' ')), { words, iso2 }])
}
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)

/** The country that is named, or whose people are, from a token on. */
export function countryAt(tokens: readonly Token[], at: number): CountryName | undefined {
  const found = byFirst
    .get(tokens[at]?.text ?? '')
    ?.find(({ words }) => words.every((word, i) => tokens[at + i]?.text === word))
  return found && { iso2: found.iso2, length: found.words.length }
}

/** In English: `United States`. */
export const countryName = (iso2: string): string => SHORT[iso2] ?? countries.getName(iso2, 'en') ?? iso2

const SHORT: Readonly<Record<string, string>> = {
  US: 'United States',
  RU: 'Russia',
  IR: 'Iran',
  SY: 'Syria',
  KR: 'South Korea',
  KP: 'North Korea',
  VN: 'Vietnam',
  TZ: 'Tanzania',
  BO: 'Bolivia',
  VE: 'Venezuela',
  MD: 'Moldova',
  LA: 'Laos',
  TR: 'Turkey',
  TW: 'Taiwan',
  MK: 'North Macedonia',
  CN: 'China',
  CZ: 'Czechia',
}

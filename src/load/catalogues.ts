import countries from 'i18n-iso-countries'
import nationalities from 'i18n-nationality'

/** A catalogue that entities have ids in. */
export interface Catalogue {
  readonly pattern: RegExp
  /** What an id of it looks like. */
  readonly form: string
  /** The id's page. */
  readonly url?: (value: string) => string
  /** What the catalogue tells of an id; undefined where it has no such id. */
  readonly lookUp?: (value: string) => CatalogueEntry | undefined
}

export interface CatalogueEntry {
  /** By the names of the properties that the schema marks with `@catalogue`. */
  readonly properties: Readonly<Record<string, string | undefined>>
  /** Ids of the same thing in other catalogues. */
  readonly externalIds: readonly ExternalId[]
}

export interface ExternalId {
  readonly scheme: string
  readonly value: string
  readonly url?: string
}

/** The schemes that `externalIds` takes. */
export const catalogues: Readonly<Record<string, Catalogue>> = {
  wikidata: {
    pattern: /^Q[1-9]\d*$/,
    form: 'a Q and a number, such as `Q6279`',
    url: (value) => `https://www.wikidata.org/wiki/${value}`,
  },
  'iso3166-1-alpha-2': {
    pattern: /^[A-Z]{2}$/,
    form: 'two capital letters, such as `IQ`',
    url: (value) => `https://www.iso.org/obp/ui/#iso:code:3166:${value}`,
    lookUp: lookUpCountry,
  },
  'iptc-mediatopic': {
    pattern: /^\d{8}$/,
    form: 'eight digits, such as `20000418`',
    url: (value) => `http://cv.iptc.org/newscodes/mediatopic/${value}`,
  },
  'x.com': {
    pattern: /^[A-Za-z0-9_]{1,15}$/,
    form: 'a handle without the @, such as `POTUS`',
    url: (value) => `https://x.com/${value}`,
  },
}

function lookUpCountry(iso2: string): CatalogueEntry | undefined {
  const iso3 = countries.alpha2ToAlpha3(iso2)
  if (iso3 === undefined) return undefined
  // A few territories have no demonym there (AQ).
  const demonym: string | undefined = nationalities.getName(iso2, 'en')
  return {
    properties: { iso2, iso3, demonym },
    externalIds: [{ scheme: 'iso3166-1-alpha-3', value: iso3 }],
  }
}

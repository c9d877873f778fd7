import { own } from '../util/own.ts'
import type { Scalar } from './Facts.ts'

/** How the text of a bundle is read as one of the schema's scalars. */
export interface ScalarForm {
  /** What it is, for a message. */
  readonly form: string
  /** Undefined where the text is none. */
  readonly parse: (text: string) => Scalar | undefined
}

export const scalars: Readonly<Record<string, ScalarForm>> = {
  String: { form: 'text', parse: (text) => text },
  ID: { form: 'an id', parse: (text) => text },
  Boolean: { form: '`true` or `false`', parse: (text) => own({ true: true, false: false }, text) },
  Int: { form: 'a whole number', parse: (text) => (/^-?\d{1,9}$/.test(text) ? Number(text) : undefined) },
  Float: { form: 'a number', parse: (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined) },
  Date: { form: 'a day, such as `2021-07-26`', parse: (text) => (isDay(text) ? text : undefined) },
  DateTime: {
    form: 'an instant with an offset, such as `2021-07-26T14:00:00Z`',
    parse: (text) =>
      INSTANT.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)) ? text : undefined,
  },
}

/** RFC 3339. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

/** `Date` takes 30 February for 2 March; such a day does not come back as it was. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const date = new Date(text)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** A property's default as its type has it. Enums are stored as text. */
export const defaultOf = (type: string, text: string): Scalar => scalars[type]?.parse(text) ?? text

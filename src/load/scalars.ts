import type { Scalar } from '../model/Facts.ts'
import { dayKey, isDay } from '../util/day.ts'
import { instantKey } from '../util/instant.ts'
import { ownProperty } from '../util/objects.ts'

/** How the text of a bundle is read as one of the schema's scalars. */
export interface ScalarForm {
  /** What it is, for a message. */
  readonly form: string
  /** The value as it is stored; undefined where the text is none. */
  readonly parse: (text: string) => Scalar | undefined
}

/** How the text of each scalar is read, by its name. */
export const scalars: Readonly<Record<string, ScalarForm>> = {
  String: { form: 'text', parse: (text) => text },
  ID: { form: 'an id', parse: (text) => text },
  Boolean: { form: '`true` or `false`', parse: (text) => ownProperty({ true: true, false: false }, text) },
  Int: { form: 'a whole number', parse: (text) => (/^-?\d{1,10}$/.test(text) ? int32(Number(text)) : undefined) },
  Float: { form: 'a number', parse: (text) => (FLOAT.test(text) ? finite(Number(text)) : undefined) },
  Date: { form: 'a day, such as `2021-07-26`', parse: (text) => (isDay(text) ? dayKey(text) : undefined) },
  DateTime: {
    form: 'an instant with an offset, such as `2021-07-26T14:00:00Z`',
    parse: (text) => (instantKey(text) === null ? undefined : text),
  },
}

const FLOAT = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/

/** What GraphQL can serve as an `Int`; zero without a sign. */
const int32 = (value: number): number | undefined => (value === (value | 0) ? value | 0 : undefined)

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value + 0 : undefined)

/** A property's default as its type has it. Enums are stored as text. */
export const defaultOf = (type: string, text: string): Scalar => scalars[type]?.parse(text) ?? text

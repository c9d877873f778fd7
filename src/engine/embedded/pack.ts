import { deserialize, serialize } from 'node:v8'

/** A value as it goes from process to process in JSON: as it is, or, where JSON would change it, in a form of V8's. */
export type Packed<T> = { readonly plain: T } | { readonly packed: string }

export const pack = <T>(value: T): Packed<T> =>
  isPlain(value) ? { plain: value } : { packed: serialize(value).toString('base64') }

export const unpack = <T>(packed: Packed<T>): T =>
  'plain' in packed ? packed.plain : deserialize(Buffer.from(packed.packed, 'base64'))

/** Whether JSON carries it: no `undefined`, NaN, infinity, bigint or date is in it. */
function isPlain(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
    case 'object':
      return value === null || (Array.isArray(value) ? value.every(isPlain) : isPlainMap(value))
    default:
      return false
  }
}

function isPlainMap(map: object): boolean {
  const prototype = Object.getPrototypeOf(map)
  return (prototype === Object.prototype || prototype === null) && Object.values(map).every(isPlain)
}

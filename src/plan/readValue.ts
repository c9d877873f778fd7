import type { Value } from './Plan.ts'

/** An argument's value, once the variables are known. */
export function readValue(value: Value, variables: Readonly<Record<string, unknown>>): unknown {
  switch (value.kind) {
    case 'literal':
      return value.value
    case 'list':
      return value.items.map((item) => readValue(item, variables))
    case 'variable': {
      let found: unknown = variables[value.name]
      for (const key of value.keys) found = (found as Record<string | number, unknown>)[key]
      return found
    }
  }
}

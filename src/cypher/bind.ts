import { prefixOf, relationshipOf } from '../model/ids.ts'
import { type Arguments, idsIn, numberOf, pageOf } from '../plan/bindArguments.ts'
import type { Value } from '../plan/Plan.ts'
import { readValue } from '../plan/readValue.ts'
import type { Lookup, Statement } from './Statement.ts'
import type { LookupSource, ParamSource, Template } from './Template.ts'

/** Puts the values of arguments into a statement. */
export function bind({ text, params, lookups }: Template, args: Arguments): Statement {
  const values: Record<string, unknown> = {}
  for (const [name, source] of params) values[name] = paramOf(source, args)
  if (lookups.length === 0) return { text, params: values }
  return { text, params: values, lookups: lookups.map(([name, source]) => lookupOf(name, source, args)) }
}

const lookupOf = (param: string, { kind, index, text }: LookupSource, { variables }: Arguments): Lookup => ({
  kind,
  param,
  index,
  text: String(readValue(text, variables)),
})

function paramOf(source: ParamSource, args: Arguments): unknown {
  const { variables } = args
  switch (source.kind) {
    case 'id':
      return readValue(source.id, variables)
    case 'sourceOf':
      return relationshipOf(String(readValue(source.id, variables))).source
    case 'limit':
      return pageOf(args, source.page).size + 1
    case 'cursor':
      return pageOf(args, source.page)[source.side]?.[source.index]
    case 'value':
      return readValue(source.value, variables)
    case 'ids':
      return idsIn(source.ids, args)
    case 'idsOf':
      return idsWith(source.prefixes, source.ids, args)
    case 'endsOf':
      return idsWith(source.prefixes, source.ids, args).map((id) => {
        const { source, target } = relationshipOf(id)
        return [id, source, target]
      })
    case 'bound':
      return numberOf(args, source.bound)
  }
}

function idsWith(prefixes: readonly string[], ids: Value, args: Arguments): readonly string[] {
  const all = new Set(idsIn(ids, args))
  return [...all].filter((id) => prefixes.includes(prefixOf(id)))
}

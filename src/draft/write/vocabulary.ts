import type { Model } from '../../model/Model.ts'

/** What a finer term becomes in a schema that does not have it. */
const COARSER: Readonly<Record<string, string>> = {
  GOAL: 'EXPECTATION',
  POSSIBILITY: 'EXPECTATION',
  ARREST: 'LEGAL_ACTION',
  TRIAL: 'LEGAL_ACTION',
  PARLIAMENT: 'GOVERNMENT',
  POLICE: 'GOVERNMENT',
}

/** A value of an enum of the schema: the finder's own, the coarser one, or `OTHER`. */
export function kindIn(model: Model, name: string, kind: string | undefined): string {
  const values = model.enums.get(name) ?? []
  const found = [kind, COARSER[kind ?? ''], 'OTHER'].find((each) => each !== undefined && values.includes(each))
  return found ?? values[0] ?? 'OTHER'
}

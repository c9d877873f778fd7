import type { Model } from '../../model/Model.ts'

/** A value of an enum of the schema: the finder's own, or `OTHER` where the schema does not have it. */
export function kindIn(model: Model, name: string, kind: string | undefined): string {
  const values = model.enums.get(name) ?? []
  const found = [kind, 'OTHER'].find((each) => each !== undefined && values.includes(each))
  return found ?? values[0] ?? 'OTHER'
}

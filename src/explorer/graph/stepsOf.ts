import type { View } from '../address/View.ts'

/** A part of a view that takes one request. */
export type Step =
  | { readonly kind: 'start' }
  | { readonly kind: 'seed'; readonly ids: readonly string[] }
  | { readonly kind: 'path'; readonly from: string; readonly to: string; readonly maxLength: number }
  | { readonly kind: 'open'; readonly id: string; readonly first: number }

/** The steps of a view. An empty view starts with the entities of the newest articles. */
export function stepsOf({ seed, path, open }: View): readonly Step[] {
  const steps: readonly Step[] = [
    ...(seed.length > 0 ? [{ kind: 'seed', ids: seed } as const] : []),
    ...(path ? [{ kind: 'path', ...path } as const] : []),
    ...open.map((each) => ({ kind: 'open', ...each }) as const),
  ]
  return steps.length > 0 ? steps : [{ kind: 'start' }]
}

/** The key of a step, for `Graph.stages`. */
export const keyOf = (step: Step): string => JSON.stringify(Object.values(step))

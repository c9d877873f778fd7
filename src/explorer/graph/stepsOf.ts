import type { View } from '../address/View.ts'

/** One request's worth of a view. */
export type Step =
  | { readonly kind: 'start' }
  | { readonly kind: 'seed'; readonly ids: readonly string[] }
  | { readonly kind: 'path'; readonly from: string; readonly to: string; readonly maxLength: number }
  | { readonly kind: 'open'; readonly id: string; readonly first: number }

/** How a view comes about, step by step. A view without anything begins with what the newest articles speak of. */
export function stepsOf({ seed, path, open }: View): readonly Step[] {
  const steps: readonly Step[] = [
    ...(seed.length > 0 ? [{ kind: 'seed', ids: seed } as const] : []),
    ...(path ? [{ kind: 'path', ...path } as const] : []),
    ...open.map((each) => ({ kind: 'open', ...each }) as const),
  ]
  return steps.length > 0 ? steps : [{ kind: 'start' }]
}

export const keyOf = (step: Step): string => JSON.stringify(Object.values(step))

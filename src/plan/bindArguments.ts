import { GraphQLError, type Source } from 'graphql'
import type { Bound, Page, Plan, RootPlan, Value } from './Plan.ts'
import { type PageArguments, pageArguments } from './pageArguments.ts'
import { readBound } from './readBound.ts'
import { readValue } from './readValue.ts'

/** The values of an operation's arguments. They are read once, for its cost, its statement and its response. */
export interface Arguments {
  /** The coerced variables, for arguments that have no limits. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly pages: ReadonlyMap<Page, PageArguments>
  readonly numbers: ReadonlyMap<Bound, number>
}

/** Arguments that were read, and what is wrong with the others. */
interface BoundArguments {
  readonly arguments: Arguments
  /** The fields of `Query` with arguments that cannot be used, and all their errors. */
  readonly refused: readonly { readonly root: RootPlan; readonly errors: readonly GraphQLError[] }[]
}

/** Reads and checks the arguments of a plan. `source` is the document, for the locations in errors. */
export function bindArguments(
  { roots }: Pick<Plan, 'roots'>,
  variables: Arguments['variables'],
  source?: Source,
): BoundArguments {
  const pages = new Map<Page, PageArguments>()
  const numbers = new Map<Bound, number>()
  const refused = roots.flatMap((root) => {
    if (root.refusal) return [{ root, errors: [root.refusal] }]
    const errors: GraphQLError[] = []
    for (const page of root.pages) collect(errors, () => pages.set(page, pageArguments(page, variables, source)))
    for (const bound of root.bounds) collect(errors, () => numbers.set(bound, readBound(bound, variables, source)))
    return errors.length > 0 ? [{ root, errors }] : []
  })
  return { arguments: { variables, pages, numbers }, refused }
}

function collect(errors: GraphQLError[], read: () => unknown): void {
  try {
    read()
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    errors.push(error)
  }
}

/** The arguments of a page. */
export function pageOf({ pages }: Pick<Arguments, 'pages'>, page: Page): PageArguments {
  const found = pages.get(page)
  if (!found) throw new Error(`The arguments of ${page.list} were not read.`)
  return found
}

/** The number that an argument gives, or how many ids it has. */
export function numberOf({ numbers }: Pick<Arguments, 'numbers'>, bound: Bound): number {
  const found = numbers.get(bound)
  if (found === undefined) throw new Error(`"${bound.name}" of ${bound.field} was not read.`)
  return found
}

/** The ids that an argument has, in its order. One id by itself is a list of one. */
export const idsIn = (ids: Value, { variables }: Pick<Arguments, 'variables'>): readonly string[] =>
  [readValue(ids, variables)].flat().map(String)

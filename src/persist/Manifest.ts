import { z } from 'zod'

/** Operations that an application asks, in the format of Apollo's persisted query manifests. */
interface Manifest {
  readonly format: 'apollo-persisted-query-manifest'
  readonly version: 1
  readonly operations: readonly PersistedOperation[]
}

export interface PersistedOperation {
  readonly id: string
  readonly name: string
  readonly type: 'query' | 'mutation' | 'subscription'
  /** The operation, with the fragments that it needs. */
  readonly body: string
}

/** Of the file's JSON. Other members are Apollo's to add: `clientName` is one. */
export const manifestSchema = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(
    z.object({
      id: z.string().min(1),
      name: z.string(),
      type: z.enum(['query', 'mutation', 'subscription']),
      body: z.string(),
    }),
  ),
})

/** Of the file's JSON, as Relay's compiler and GraphQL Code Generator write it: the text of each operation by its id. */
export const textsSchema = z
  .record(z.string().min(1), z.string().min(1))
  .refine((texts) => Object.keys(texts).length > 0 && !('format' in texts))

/** The same operations give the same text. */
export function printManifest(operations: readonly PersistedOperation[]): string {
  const sorted = operations.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const manifest: Manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations: sorted }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

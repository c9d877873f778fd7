/** Rows per statement: enough that the round trip costs nothing, few enough that a server's memory holds them. */
const BATCH_SIZE = 5_000

export function batchesOf<T>(items: readonly T[], size = BATCH_SIZE): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

interface Span {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** A stretch of the text that the same passages cover from its beginning to its end. */
export interface Segment {
  readonly start: number
  readonly end: number
  /** The ids of the passages that cover it, the shortest first. */
  readonly passages: readonly string[]
}

/** Cuts a text of `length` where passages begin and end, so that those that overlap can all be marked. */
export function segmentsOf(length: number, spans: readonly Span[]): readonly Segment[] {
  const shortestFirst = [...spans].sort((a, b) => a.end - a.start - (b.end - b.start) || (a.id < b.id ? -1 : 1))
  const cuts = new Set([0, length, ...spans.flatMap(({ start, end }) => [start, end])])
  const sorted = [...cuts].filter((cut) => cut >= 0 && cut <= length).sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? length
    const covering = shortestFirst.filter((span) => span.start <= start && span.end >= end)
    return { start, end, passages: covering.map(({ id }) => id) }
  })
}

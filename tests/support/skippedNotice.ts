/** A box that is hard to overlook: tests that were skipped unseen are taken for tests that passed. */
export function skippedNotice(title: string, reasons: readonly string[], advice: readonly string[]): string {
  const lines = [title, '', ...reasons, '', ...advice]
  const width = Math.max(...lines.map((line) => line.length))
  const edge = '*'.repeat(width + 4)
  return ['', edge, ...lines.map((line) => `* ${line.padEnd(width)} *`), edge, ''].join('\n')
}

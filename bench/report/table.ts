/** A Markdown table; all columns but the first are aligned to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}

export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 1)}×`

export const milliseconds = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)

export const whole = (value: number): string => Math.round(value).toLocaleString('en')

export const megabytes = (bytes: number): string => `${whole(bytes / 2 ** 20)} MB`

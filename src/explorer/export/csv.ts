import type { Picture } from '../graph/Picture.ts'

const HEADER = [
  'source_id',
  'source_name',
  'type',
  'role',
  'target_id',
  'target_name',
  'edtf',
  'date_expression',
  'quote',
  'article_id',
  'start',
  'end',
]

/** A line per relationship and quote, then one per entity without a relationship. */
export function csvOf({ entities, relationships }: Picture): string {
  const tied = new Set(relationships.flatMap(({ source, target }) => [source.id, target.id]))
  const quotes = relationships.flatMap(({ source, target, type, role, edtf, dateExpression, evidence }) =>
    evidence.nodes.map(({ quote, start, end, article }) => [
      source.id,
      source.name,
      type,
      role,
      target.id,
      target.name,
      edtf,
      dateExpression,
      quote,
      article.id,
      start,
      end,
    ]),
  )
  const alone = entities.filter(({ id }) => !tied.has(id)).map(({ id, name }) => [id, name, ...Array(10).fill('')])
  return csvText([HEADER, ...quotes, ...alone])
}

type Cell = string | number | null

/** Rows as RFC 4180 has them, in UTF-8 with a mark, for spreadsheets. */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`

function cell(value: Cell): string {
  const text = plainCharacters(String(value ?? ''))
  // A spreadsheet would take it for a formula, and what an article says must not be one.
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Characters that XML 1.0 cannot represent, such as most control characters. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Removes characters that other programs cannot read. Quotes contain whatever their article contains. */
export const plainCharacters = (text: string): string => text.replace(NO_CHARACTER, '')

import { EntityLink } from '../parts/EntityLink.tsx'
import { Icon } from '../parts/Icon.tsx'
import { dateWithoutWords } from '../words/dates.ts'
import { fromEnum } from '../words/names.ts'
import type { Facet, List, Row } from './List.ts'
import type { Narrowing, SortKey } from './Narrowing.ts'

interface ListTableProps {
  readonly list: List
  readonly rows: readonly Row[]
  readonly narrowing: Narrowing
  sortBy(key: SortKey): void
}

/** The rows of a list. */
export function ListTable({ list, rows, narrowing, sortBy }: ListTableProps) {
  const most = Math.max(1, ...rows.map(({ relationships }) => relationships.totalCount))
  const head = (key: SortKey, name: string, isNumber = true) => (
    <SortHead {...{ sortKey: key, name, isNumber, narrowing, sortBy }} />
  )
  return (
    <table class="tb">
      <caption class="sr">{list.many}</caption>
      <thead>
        <tr>
          {head('name', 'Name', false)}
          {list.facets.map(({ field, words }) => (
            <th key={field} scope="col">
              <span>{field === 'anonymous' ? 'Kind' : words.label}</span>
            </th>
          ))}
          {list.isDated && head('date', 'Date', false)}
          {head('articles', 'Articles')}
          {head('quotes', 'Quotes')}
          {head('facts', 'Facts')}
          {list.speaks && (
            <th scope="col" class="n">
              <span>Claims by</span>
            </th>
          )}
          <th scope="col" class="n">
            <span>Claims about</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <EntityLink entity={row} />
              {row.description && <small dir="auto">{row.description}</small>}
            </th>
            {list.facets.map((facet) => (
              <td key={facet.field}>
                <Value facet={facet} row={row} />
              </td>
            ))}
            {list.isDated && <td class="when">{dateOf(row)}</td>}
            <Amount value={row.support.articles} />
            <Amount value={row.support.quotes} />
            <Amount value={row.relationships.totalCount} share={row.relationships.totalCount / most} />
            {row.statements && <Amount value={row.statements.totalCount} />}
            <Amount value={row.claims.totalCount} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface SortHeadProps {
  readonly sortKey: SortKey
  readonly name: string
  readonly isNumber: boolean
  readonly narrowing: Narrowing
  sortBy(key: SortKey): void
}

function SortHead({ sortKey, name, isNumber, narrowing: { sort, isDescending }, sortBy }: SortHeadProps) {
  const isSorted = sort === sortKey
  const direction = isDescending ? 'descending' : 'ascending'
  return (
    <th scope="col" class={isNumber ? 'n' : undefined} aria-sort={isSorted ? direction : 'none'}>
      <button type="button" onClick={() => sortBy(sortKey)}>
        {name}
        {isSorted && <Icon name={isDescending ? 'down' : 'up'} />}
      </button>
    </th>
  )
}

function Amount({ value, share }: { readonly value: number; readonly share?: number }) {
  return (
    <td class="n">
      {share !== undefined && <meter class="mini" min={0} max={1} value={share} aria-hidden="true" />}
      <span class={value === 0 ? 'z' : undefined}>{value}</span>
    </td>
  )
}

/** The value of a facet in words: `armed group`; of what is unnamed, a tag. */
function Value({ facet, row }: { readonly facet: Facet; readonly row: Row }) {
  const text = valueInWords(facet, row)
  return facet.kind === 'boolean' && text === facet.words.yes?.toLowerCase() ? (
    <span class="tag line">{text}</span>
  ) : (
    <span class="aside">{text}</span>
  )
}

/** The value of a facet in words. */
export function valueInWords({ field, kind, words }: Facet, row: Row): string {
  const value: unknown = Reflect.get(row, field)
  if (kind === 'boolean') return (value === true ? (words.yes ?? 'yes') : (words.no ?? 'no')).toLowerCase()
  return typeof value === 'string' ? fromEnum(value) : ''
}

/** The date of a row, as exact as it is. */
export const dateOf = ({ startDate, endDate, edtf, datePrecision, dateExpression }: Row): string =>
  dateWithoutWords({
    startDate: startDate ?? null,
    endDate: endDate ?? null,
    edtf: edtf ?? null,
    datePrecision: datePrecision ?? 'UNKNOWN',
    dateExpression: dateExpression ?? null,
  })

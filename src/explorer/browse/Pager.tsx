import { Icon } from '../parts/Icon.tsx'
import type { ListAnswer } from './List.ts'
import { type Narrowing, ROWS } from './Narrowing.ts'

interface PagerProps {
  readonly page: ListAnswer['page']
  readonly narrowing: Pick<Narrowing, 'from' | 'rows'>
  go(changes: Pick<Narrowing, 'after' | 'before' | 'from'> & { readonly rows?: number }): void
}

/** `26–50 of 69`, and the way to the pages before and after. */
export function Pager({ page: { totalCount, pageInfo, nodes }, narrowing: { from, rows }, go }: PagerProps) {
  // A page that was come to from behind may be shorter than the number that was counted with.
  const first = pageInfo.hasPreviousPage ? from : 1
  const next = () => go({ after: pageInfo.endCursor, before: null, from: first + nodes.length })
  const previous = () => go({ after: null, before: pageInfo.startCursor, from: Math.max(1, first - rows) })
  return (
    <footer class="row spread pager">
      <span class="small aside num" role="status">
        {first}–{first + nodes.length - 1} of {totalCount}
      </span>
      <span class="row">
        <label class="small aside">
          Rows{' '}
          <select
            value={rows}
            onChange={(event) => go({ after: null, before: null, from: 1, rows: Number(event.currentTarget.value) })}
          >
            {ROWS.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <button type="button" class="btn" disabled={!pageInfo.hasPreviousPage} onClick={previous}>
          <Icon name="left" />
          <span>Previous</span>
        </button>
        <button type="button" class="btn" disabled={!pageInfo.hasNextPage} onClick={next}>
          <span>Next</span>
          <Icon name="right" />
        </button>
      </span>
    </footer>
  )
}

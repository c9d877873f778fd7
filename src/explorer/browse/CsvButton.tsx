import { useState } from 'preact/hooks'
import { Icon } from '../parts/Icon.tsx'

interface CsvButtonProps {
  /** How many rows the file will have. */
  readonly count: number
  give(): Promise<void>
}

/** Gives the reader a table as a file. */
export function CsvButton({ count, give }: CsvButtonProps) {
  const [state, setState] = useState<'ready' | 'working' | 'failed'>('ready')
  const start = () => {
    setState('working')
    give().then(
      () => setState('ready'),
      () => setState('failed'),
    )
  }
  return (
    <>
      {state === 'failed' && (
        <span role="alert" class="tag bad">
          The file could not be made. Try again.
        </span>
      )}
      <button
        type="button"
        class="btn"
        disabled={count === 0 || state === 'working'}
        aria-label={`Download ${count === 1 ? 'this row' : `these ${count} rows`} as CSV`}
        onClick={start}
      >
        <Icon name="download" />
        <span>CSV</span>
      </button>
    </>
  )
}

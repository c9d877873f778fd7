import { useState } from 'preact/hooks'
import { asRequestError, type RequestError } from '../api/request.ts'
import { ProblemNote } from './ProblemNote.tsx'

interface MoreProps {
  readonly left: number
  /** Brings the next page. */
  load(): Promise<void>
}

/** `Show more (215 left)`, as long as there are. */
export function More({ left, load }: MoreProps) {
  const [isLoading, setIsLoading] = useState(false)
  const [problem, setProblem] = useState<RequestError | null>(null)
  const more = () => {
    setIsLoading(true)
    setProblem(null)
    load()
      .catch((error: unknown) => setProblem(asRequestError(error)))
      .finally(() => setIsLoading(false))
  }
  if (problem) return <ProblemNote problem={problem} retry={more} />
  return (
    <button type="button" class="more-button" disabled={isLoading} onClick={more}>
      Show more ({left} left)
    </button>
  )
}

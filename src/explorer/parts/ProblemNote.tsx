interface ProblemNoteProps {
  readonly problem: { readonly message: string; readonly requestId: string | null }
  retry(): void
  /** The way back, where there is one. */
  leave?: (() => void) | undefined
}

/** What went wrong, by what the log knows it, and the way out. */
export function ProblemNote({ problem, retry, leave }: ProblemNoteProps) {
  return (
    <div class="problem" role="alert">
      <p>{problem.message}</p>
      {problem.requestId && <p class="aside">Request {problem.requestId}</p>}
      <button type="button" onClick={retry}>
        Try again
      </button>
      {leave && (
        <button type="button" onClick={leave}>
          Back
        </button>
      )}
    </div>
  )
}

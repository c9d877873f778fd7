import { NewsgraphError } from '../errors/NewsgraphError.ts'

/** Of a read that was ended, on either engine. */
export const tookTooLong = (statementMs: number, cause?: unknown): NewsgraphError =>
  new NewsgraphError(
    'STATEMENT_TIMEOUT',
    `Reading the graph took longer than ${statementMs / 1000} ${statementMs === 1000 ? 'second' : 'seconds'}, and was ended. Ask for less: smaller pages, fewer steps.`,
    { cause },
  )

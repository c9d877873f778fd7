import type { Logger } from 'pino'
import type { Observe, Observed, TraceIdOf } from './Observed.ts'
import { outcomeOf } from './outcomeOf.ts'

/** As much of a name as a line of the log needs. */
const LONGEST_NAME = 100

/**
 * A line for each operation: at `warn` with its statement when it took `slowMs` or longer, else at `debug`. Never what it
 * was asked with: values may be secret, or about people.
 */
export function logOperations(log: Logger, slowMs: number, traceIdOf?: TraceIdOf): Observe {
  return (observed) => {
    const { course, total = 0 } = observed
    if (slowMs > 0 && total >= slowMs)
      log.warn({ ...lineOf(observed, traceIdOf), statement: course.text }, 'A slow operation')
    else if (log.isLevelEnabled('debug')) log.debug(lineOf(observed, traceIdOf), 'An operation')
  }
}

function lineOf(observed: Observed, traceIdOf: TraceIdOf | undefined) {
  const { requestId, operation, status, code, total, course } = observed
  const { plan, statement, shape, kept } = course
  return {
    requestId,
    traceId: traceIdOf?.(observed),
    operationName: operation?.name?.slice(0, LONGEST_NAME),
    outcome: outcomeOf({ status }),
    code,
    limit: course.limit,
    cost: course.cost,
    planKept: kept,
    milliseconds: { total: rounded(total), plan: rounded(plan), statement: rounded(statement), shape: rounded(shape) },
  }
}

const rounded = (milliseconds: number | undefined): number | undefined =>
  milliseconds === undefined ? undefined : Math.round(milliseconds * 1000) / 1000

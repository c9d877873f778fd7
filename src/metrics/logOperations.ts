import type { Logger } from 'pino'
import { type Observe, type Observed, outcomeOf, type TraceIdOf } from './Observed.ts'

/** Longer names are truncated. */
const LONGEST_NAME = 100

/**
 * Logs each operation: at `warn` with its statement if it took `slowMs` milliseconds or more, else at `debug`. Values of
 * variables are never logged: they may be secret or personal.
 */
export function logOperations(log: Logger, slowMs: number, traceIdOf?: TraceIdOf): Observe {
  return (observed) => {
    const { timings, total = 0 } = observed
    if (slowMs > 0 && total >= slowMs)
      log.warn({ ...lineOf(observed, traceIdOf), statement: timings.statementText }, 'Slow operation')
    else if (log.isLevelEnabled('debug')) log.debug(lineOf(observed, traceIdOf), 'Operation')
  }
}

function lineOf(observed: Observed, traceIdOf: TraceIdOf | undefined) {
  const { requestId, actor, operation, status, code, total, timings } = observed
  const { plan, statement, shape, cacheHit } = timings
  return {
    requestId,
    actor,
    traceId: traceIdOf?.(observed),
    operationName: operation?.name?.slice(0, LONGEST_NAME),
    outcome: outcomeOf({ status }),
    code,
    limit: timings.limit,
    cost: timings.cost,
    planCacheHit: cacheHit,
    milliseconds: { total: rounded(total), plan: rounded(plan), statement: rounded(statement), shape: rounded(shape) },
  }
}

const rounded = (milliseconds: number | undefined): number | undefined =>
  milliseconds === undefined ? undefined : Math.round(milliseconds * 1000) / 1000

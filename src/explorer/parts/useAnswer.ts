import { useEffect, useState } from 'preact/hooks'
import { asRequestError, type Operation, type RequestError, request } from '../api/request.ts'

export interface Asked<Data> {
  /** Null until it is there. */
  readonly data: Data | null
  readonly problem: RequestError | null
  retry(): void
}

interface Held<Data> {
  readonly key: string
  readonly data: Data | null
  readonly problem: RequestError | null
}

/** What was asked on this page does not change while it is looked at. */
const answers = new Map<string, unknown>()
const MOST_ANSWERS = 100

/** Asks when what is asked changes; an answer that is overtaken is aborted. */
export function useAnswer<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Asked<Data> {
  const key = `${operation.name} ${JSON.stringify(variables)}`
  const [held, setHeld] = useState<Held<Data>>({ key: '', data: null, problem: null })
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the operation and its variables
  useEffect(() => {
    const controller = new AbortController()
    ask(operation, variables, key, controller.signal).then(
      (data) => !controller.signal.aborted && setHeld({ key, data, problem: null }),
      (problem) => !controller.signal.aborted && setHeld({ key, data: null, problem }),
    )
    return () => controller.abort()
  }, [key, attempt])
  const isCurrent = held.key === key
  return {
    data: isCurrent ? held.data : ((answers.get(key) as Data | undefined) ?? null),
    problem: isCurrent ? held.problem : null,
    retry: () => setAttempt((count) => count + 1),
  }
}

async function ask<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  key: string,
  signal: AbortSignal,
): Promise<Data> {
  const known = answers.get(key) as Data | undefined
  if (known !== undefined) return known
  const data = await request(operation, variables, signal).catch((error: unknown) => {
    throw asRequestError(error)
  })
  if (answers.size >= MOST_ANSWERS) answers.clear()
  answers.set(key, data)
  return data
}

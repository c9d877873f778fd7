import { EventEmitter } from 'node:events'
import type { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { createRequestLifecycle } from './createRequestLifecycle.ts'

const NAMED = { requestId: 'a', traceparent: undefined, client: '192.0.2.1' }

/** As much of a response as an lifecycle looks at. */
class Response extends EventEmitter {
  readonly destroyed = false
  readonly writableFinished: boolean

  constructor(isFinished: boolean) {
    super()
    this.writableFinished = isFinished
  }
}

function exchangeOver(isFinished: boolean) {
  const response = new Response(isFinished)
  const { signal } = createRequestLifecycle(NAMED, response as unknown as ServerResponse, 1_000_000).context
  return { signal, close: () => response.emit('close') }
}

test('what a request leaves behind hears nothing of those after it', () => {
  const answered = exchangeOver(true)
  let heard = 0
  answered.signal.addEventListener('abort', () => heard++)
  answered.close()
  const gone = exchangeOver(false)
  gone.close()
  expect(gone.signal.aborted).toBe(true)
  expect(heard).toBe(0)
  expect(answered.signal.aborted).toBe(false)
})

test('a client that goes away before it has its answer ends what was asked for it', () => {
  const { signal, close } = exchangeOver(false)
  expect(signal.aborted).toBe(false)
  close()
  expect(signal.reason).toMatchObject({ code: 'CLIENT_GONE' })
})

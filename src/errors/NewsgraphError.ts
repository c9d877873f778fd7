import type { ErrorCode } from './codes.ts'

/** An error that leaves its folder: its message is for the person who can do something about it. */
export class NewsgraphError extends Error {
  override readonly name = 'NewsgraphError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}

import { expect } from 'vitest'
import type { TestService } from './openService.ts'

// biome-ignore lint/suspicious/noExplicitAny: a test reads on in what it expects
export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<any>

/** Asks for data, which must come without errors, and by one statement. */
export const askOnce =
  (service: TestService): Ask =>
  async (query, variables) => {
    service.statements()
    const { body } = await service.ask(query, variables)
    expect(body.errors).toBeUndefined()
    expect(service.statements()).toHaveLength(1)
    return body.data
  }

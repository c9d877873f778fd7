import { openService, type TestService } from '../openService.ts'
import { seededEngine } from '../seededEngine.ts'
import { type Read, readLists } from './readLists.ts'

/** A service of the seed, and what it answers to all of `readLists`. */
export interface Served {
  readonly service: TestService
  readonly reads: readonly Read[]
}

let opened: Promise<Served> | undefined

/** The same for all files of a process, and so is what it answers. Closed when the process ends. */
export const served = (): Promise<Served> => (opened ??= open())

async function open(): Promise<Served> {
  const service = await openService(await seededEngine())
  return { service, reads: await readLists(service) }
}

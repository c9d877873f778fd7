import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver, type Session } from 'neo4j-driver'

/** A new server lets only `neo4j`, password `neo4j`, in, and only to change that password. */
const initial = 'neo4j'

/** Waits until the server answers, sets the password as the first thing that it is asked, and tries it. */
export async function claimServer(uri: string, password: string, signal: AbortSignal): Promise<void> {
  const change = (session: Session) =>
    session.run('ALTER CURRENT USER SET PASSWORD FROM $initial TO $password', { initial, password })
  await untilItSucceeds(() => inSession(uri, initial, 'system', change), signal)
  await untilItSucceeds(() => inSession(uri, password, 'neo4j', (session) => session.run('RETURN 1')), signal)
}

async function untilItSucceeds(attempt: () => Promise<unknown>, signal: AbortSignal): Promise<void> {
  for (;;) {
    try {
      await attempt()
      return
    } catch {
      await sleep(100, undefined, { signal })
    }
  }
}

async function inSession(
  uri: string,
  password: string,
  database: string,
  work: (session: Session) => Promise<unknown>,
) {
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { connectionTimeout: 2000 })
  try {
    await work(driver.session({ database }))
  } finally {
    await driver.close()
  }
}

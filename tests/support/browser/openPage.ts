import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'

export interface PageSetup {
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  readonly reducedMotion?: 'reduce' | 'no-preference'
  /** Whether it is a phone: fingers instead of a mouse. */
  readonly hasTouch?: boolean
}

export interface TestPage {
  readonly page: Page
  /**
   * What went wrong since this was last asked: messages in the console, errors that nobody caught, breaches of the
   * policy, requests that failed or went elsewhere. A test that leaves any fails.
   */
  troubles(): readonly string[]
}

const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 390, height: 844 }

/** The windows and colours in which journeys are made. */
export const SETTINGS = [
  { at: '1280x800, light', viewport: WIDE, colorScheme: 'light' },
  { at: '1280x800, dark', viewport: WIDE, colorScheme: 'dark' },
  { at: '390x844, light', viewport: NARROW, colorScheme: 'light' },
  { at: '390x844, dark', viewport: NARROW, colorScheme: 'dark' },
] as const

/** A page of its own, with storage of its own, at which addresses are those of the service. Closed after the test. */
export async function openPage(
  browser: Browser,
  url: string,
  { viewport = WIDE, ...setup }: PageSetup = {},
): Promise<TestPage> {
  const context = await browser.newContext({ baseURL: url, viewport, ...setup })
  const troubles = await record(context, new URL(url).origin)
  const take = () => troubles.splice(0)
  onTestFinished(async () => {
    await context.close()
    expect(take()).toEqual([])
  })
  return { page: await context.newPage(), troubles: take }
}

/** What is in the array grows with what goes wrong. */
async function record(context: BrowserContext, origin: string): Promise<string[]> {
  const troubles: string[] = []
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`console ${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (error) => troubles.push(`uncaught: ${error.error().stack}`))
  context.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url())
    if (to !== origin && !['data:', 'blob:'].includes(protocol)) troubles.push(`request elsewhere: ${request.url()}`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    // What a page that is left was still loading, and what a user no longer wants.
    if (reason === 'net::ERR_ABORTED') return
    troubles.push(`request failed: ${request.method()} ${request.url()} ${reason}`)
  })
  // The console tells of most breaches, not of all: those of a policy that is only to report, and those in workers.
  await context.exposeBinding('newsgraphBreach', (_, breach: string) => troubles.push(`policy: ${breach}`))
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      const report = Reflect.get(globalThis, 'newsgraphBreach')
      report(`${effectiveDirective} forbids ${blockedURI}, in ${sourceFile}`)
    })
  })
  return troubles
}

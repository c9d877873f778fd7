import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { openEmbedded } from '../../../src/engine/embedded/openEmbedded.ts'
import { openService, type ServiceSetup, type TestService } from '../openService.ts'
import { launchChromium } from './launchChromium.ts'
import { openPage, type PageSetup, type TestPage } from './openPage.ts'

/** Whether there is a browser. `describe.skipIf(!hasBrowser)`: the run has told of it, or has failed, already. */
export const hasBrowser = inject('chromium') !== null

export interface TestBrowser {
  /** The service that the pages are of. */
  service(): TestService
  openPage(setup?: PageSetup): Promise<TestPage>
}

/** One browser and one service, on the embedded engine with the seeded graph, for the tests of a file. */
export function useBrowser(setup: ServiceSetup = { playground: true }): TestBrowser {
  let service: TestService | undefined
  let browser: Browser | undefined

  beforeAll(async () => {
    service = await openService(openEmbedded({}), setup)
    browser = await launchChromium(inject('chromium') ?? '')
  })
  afterAll(async () => {
    await browser?.close()
    await service?.close()
  })

  const open = <Thing>(thing: Thing | undefined): Thing => {
    if (thing === undefined) throw new Error('The browser and the service are there within tests only.')
    return thing
  }
  return {
    service: () => open(service),
    openPage: (pageSetup) => openPage(open(browser), open(service).url, pageSetup),
  }
}

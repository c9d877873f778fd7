import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openEmbedded } from '../src/engine/embedded/openEmbedded.ts'
import { findChromium } from '../tests/support/browser/findChromium.ts'
import { launchChromium } from '../tests/support/browser/launchChromium.ts'
import { openService } from '../tests/support/openService.ts'

/* The pictures of the README, from the seeded graph: npm run screenshots */

const FOLDER = join(import.meta.dirname, '../docs/images')
const BIDEN = 'person:joe-biden'
const FROM_BIDEN = `/explore?seed=${BIDEN}&open=${BIDEN},country:united-states`

interface Shot {
  readonly file: string
  readonly address: string
  readonly scheme: 'light' | 'dark'
  readonly size: { readonly width: number; readonly height: number }
  /** Appears when the page is ready. */
  readonly ready: string
  readonly prepare?: (page: Page) => Promise<unknown>
}

const WIDE = { width: 1280, height: 800 }

const SHOTS: readonly Shot[] = [
  {
    file: 'explorer.png',
    address: `${FROM_BIDEN}&sel=holds-office:${BIDEN}/country:united-states/04ab8831`,
    scheme: 'light',
    size: WIDE,
    ready: '.excerpt mark',
  },
  {
    file: 'paths.png',
    address: `/explore?path=${BIDEN}~event:drone-attack-iraqi-kurdistan`,
    scheme: 'dark',
    size: WIDE,
    ready: '.found-path',
  },
  {
    file: 'article.png',
    address: '/article/article%3Aus-combat-mission-in-iraq?fact=claim%3Amilitias-blamed-for-the-attacks',
    scheme: 'light',
    size: WIDE,
    ready: 'mark.marked',
  },
  {
    file: 'phone.png',
    address: `${FROM_BIDEN}&sel=${BIDEN}`,
    scheme: 'dark',
    size: { width: 390, height: 844 },
    ready: '.claim',
  },
  {
    file: 'playground.png',
    address: '/graphql',
    scheme: 'light',
    size: WIDE,
    ready: '.graphiql-query-editor .view-line',
    prepare: async (page) => {
      await page.getByRole('button', { name: /^Execute query/ }).click()
      await page.getByRole('navigation', { name: 'In this answer' }).getByRole('link').first().waitFor()
    },
  },
]

const executablePath = findChromium()
if (executablePath === null) throw new Error('This needs Chromium, in PATH or by CHROMIUM.')
mkdirSync(FOLDER, { recursive: true })
const service = await openService(openEmbedded({}), { playground: true })
const browser = await launchChromium(executablePath)
try {
  for (const shot of SHOTS) await take(shot)
} finally {
  await browser.close()
  await service.close()
}

async function take({ file, address, scheme, size, ready, prepare }: Shot): Promise<void> {
  const page = await browser.newPage({
    baseURL: service.url,
    viewport: size,
    colorScheme: scheme,
    reducedMotion: 'reduce',
  })
  await page.goto(address)
  await page.locator(ready).first().waitFor()
  if (address.startsWith('/explore')) await page.locator('.scene[data-settled=true] .node').first().waitFor()
  await prepare?.(page)
  await page.screenshot({ path: join(FOLDER, file) })
  await page.close()
}

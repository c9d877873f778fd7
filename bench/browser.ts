import { readdirSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import type { Engine } from '../src/engine/Engine.ts'
import { openEmbedded } from '../src/engine/embedded/openEmbedded.ts'
import { PAGES } from '../src/http/servePages.ts'
import { findChromium } from '../tests/support/browser/findChromium.ts'
import { launchChromium } from '../tests/support/browser/launchChromium.ts'
import { openService, type TestService } from '../tests/support/openService.ts'
import { openFilled } from './harness/openGraph.ts'

/*
 * Measures the explorer in headless Chromium: npm run bench:browser
 * Prints rows of a Markdown table. Expansions are measured on a generated graph. With --quick, it only checks that it works.
 */

const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values
const RUNS = quick ? 1 : 10
const ENTITIES = quick ? 1_000 : 100_000
const PANS = quick ? 1 : 5
const PAN_SECONDS = quick ? 1 : 3
/** How many neighbours of each of the three hubs are shown, and how many nodes that makes at least. */
const SHOWN = quick ? [50, 30, 20] : [250, 150, 100]
const LEAST_NODES = quick ? 60 : 450

const executablePath = findChromium()
if (executablePath === null) throw new Error('This needs Chromium, in PATH or by CHROMIUM.')
const browser = await launchChromium(executablePath)
try {
  console.log('| Measured | Figure | To reach |')
  console.log('| --- | --: | --: |')
  row('script and style of the explorer, gzipped', `${kilobytes('explorer')} KB`, 'at most 60 KB')
  await onSeededGraph()
  await onGeneratedGraph()
  console.log(`\n${availableParallelism()} cores, Chromium ${browser.version()}, Node ${process.versions.node}`)
} finally {
  await browser.close()
}

async function onSeededGraph(): Promise<void> {
  await withService(openEmbedded({}), async (service) => {
    const times: number[] = []
    for (let run = 0; run < RUNS; run++) {
      const page = await newPage(browser, service)
      await page.goto('/explore')
      await page.waitForFunction(() => performance.getEntriesByName('first-picture').length > 0)
      times.push(await page.evaluate(() => performance.getEntriesByName('first-picture')[0]?.startTime ?? Number.NaN))
      await page.context().close()
    }
    times.sort((a, b) => a - b)
    const figure = `${Math.round(median(times))} ms, worst ${Math.round(times.at(-1) ?? 0)} ms`
    row(`first picture on the seeded graph, ${RUNS} runs`, figure, 'within 1,000 ms')
  })
}

async function onGeneratedGraph(): Promise<void> {
  const engine = await openFilled(ENTITIES)
  const hubs = await hubsOf(engine)
  await withService(engine, async (service) => {
    await measureExpansion(service, hubs[0])
    const open = hubs.map(({ id }, index) => `${id}~${SHOWN[index]}`)
    await measurePanning(service, `/explore?open=${open}&seed=${hubs.map(({ id }) => id)}`)
  })
}

interface Hub {
  readonly id: string
  readonly degree: number
}

/** Entities by number of relationships, largest first. */
async function hubsOf(engine: Engine): Promise<readonly Hub[]> {
  const text =
    'MATCH (n:Entity)-[r]-(m:Entity) WITH n, count(r) AS degree ORDER BY degree DESC LIMIT 3 RETURN n.id AS id, degree'
  const rows = await engine.read({ text, params: {} })
  return rows.map(({ id, degree }) => ({ id: String(id), degree: Number(degree) }))
}

async function measureExpansion(service: TestService, hub: Hub | undefined): Promise<void> {
  if (!hub) throw new Error('There is no hub.')
  const longest: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const page = await newPage(browser, service)
    await page.goto(`/explore?seed=${hub.id}`)
    await page.locator('.scene[data-settled=true] .node').first().waitFor()
    await page.evaluate(watchTasks)
    await page.locator('.scene .node').first().focus()
    await page.keyboard.press('e')
    await page.locator('.scene .node').nth(20).waitFor()
    await page.locator('.scene[data-settled=true]').waitFor()
    longest.push(await page.evaluate(() => Math.max(0, ...(Reflect.get(globalThis, 'tasks') as number[]))))
    await page.context().close()
  }
  longest.sort((a, b) => a - b)
  const figure = `${tasks(median(longest))}, worst ${tasks(longest.at(-1) ?? 0)}`
  row(`longest task while a hub of ${hub.degree} relationships is expanded, ${RUNS} runs`, figure, 'under 100 ms')
}

async function measurePanning(service: TestService, address: string): Promise<void> {
  const page = await newPage(browser, service)
  await page.goto(address)
  await page.locator('.scene[data-settled=true] .node').nth(LEAST_NODES).waitFor({ timeout: 120_000 })
  const [nodes, edges] = [await page.locator('.scene .node').count(), await page.locator('.scene .edge').count()]
  const rates: number[] = []
  for (let run = 0; run < PANS; run++) rates.push(await page.evaluate(pan, PAN_SECONDS))
  rates.sort((a, b) => a - b)
  const figure = `${Math.round(median(rates))} frames/s, least ${Math.round(rates[0] ?? 0)}`
  row(`panning ${nodes} nodes and ${edges} relationships, ${PANS} runs of ${PAN_SECONDS} s`, figure, '40 frames/s')
  await page.context().close()
}

/** In the page: collects the duration of long tasks, in milliseconds. */
function watchTasks(): void {
  const tasks: number[] = []
  Reflect.set(globalThis, 'tasks', tasks)
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  })
}

/** In the page: drags the picture in a circle. Returns frames per second. */
function pan(seconds: number): Promise<number> {
  const scene = document.querySelector('.scene')
  const mouse = (type: string, target: EventTarget | null, angle: number) =>
    target?.dispatchEvent(
      new MouseEvent(type, {
        bubbles: true,
        view: globalThis.window,
        clientX: 500 + 150 * Math.cos(angle),
        clientY: 400 + 150 * Math.sin(angle),
      }),
    )
  const board = () => document.querySelector('.board')?.getAttribute('transform')
  const before = board()
  mouse('mousedown', scene, 0)
  const start = performance.now()
  let frames = 0
  return new Promise((resolve) => {
    const frame = () => {
      const passed = performance.now() - start
      if (passed > seconds * 1000) {
        if (board() === before) throw new Error('The picture did not move.')
        mouse('mouseup', globalThis.window, 0)
        return resolve((frames * 1000) / passed)
      }
      frames += 1
      mouse('mousemove', globalThis.window, passed / 300)
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
}

async function newPage(of: Browser, { url }: TestService): Promise<Page> {
  const context = await of.newContext({ baseURL: url, viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  // tsx calls this in functions that it hands on.
  await page.addInitScript('globalThis.__name = (named) => named')
  // Marked by the page itself, so that what this process takes to notice is not counted.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.scene .node[transform]')) return
      observer.disconnect()
      requestAnimationFrame(() => performance.mark('first-picture'))
    }).observe(document, { subtree: true, childList: true, attributes: true })
  })
  return page
}

async function withService(engine: Engine, work: (service: TestService) => Promise<void>): Promise<void> {
  const service = await openService(engine)
  try {
    await work(service)
  } finally {
    await service.close()
  }
}

function kilobytes(page: string): string {
  const assets = join(PAGES, 'assets')
  const files = readdirSync(assets).filter((name) => name.startsWith(`${page}-`) && name.endsWith('.gz'))
  return (files.reduce((sum, name) => sum + statSync(join(assets, name)).size, 0) / 1000).toFixed(1)
}

/** Browsers report tasks of 50 ms or more. */
function tasks(ms: number): string {
  return ms === 0 ? 'under 50 ms' : `${Math.round(ms)} ms`
}

function median(sorted: readonly number[]): number {
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2
}

function row(...cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}

import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { node, openExplorer, panel, search } from '../support/browser/explorer.ts'
import { hasBrowser, useBrowser } from '../support/browser/useBrowser.ts'
import { writeNewType } from '../support/newType.ts'

const root = join(import.meta.dirname, '../..')
const CASE = 'court-case:budget'

const project = mkdtempSync(join(tmpdir(), 'newsgraph-newtype-'))
const { schemaFolder, bundle } = writeNewType(project)

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** What the service gives are the pages of `schema/` as it is here; this gives those of the project with the new type. */
async function useItsPages(page: Page): Promise<void> {
  await page.route(/\/(explore|entity|article|assets)\b/, async (route) => {
    const { pathname } = new URL(route.request().url())
    const isAsset = pathname.startsWith('/assets/')
    const file = readFileSync(join(project, 'dist/pages', isAsset ? pathname : 'explorer/index.html'))
    await route.fulfill({ body: file, contentType: isAsset ? (TYPES[extname(pathname)] ?? '') : 'text/html' })
  })
}

describe.skipIf(!hasBrowser)('a type more in schema/, with a hyphen in what its ids begin with', () => {
  const browser = useBrowser({ playground: true, schemaFolder, bundles: [bundle] })

  beforeAll(() => {
    for (const each of [
      'src',
      'scripts',
      'vite.config.ts',
      'package.json',
      'tsconfig.json',
      'README.md',
      'docker-compose.yml',
    ]) {
      cpSync(join(root, each), join(project, each), { recursive: true })
    }
    symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
    const run = (...args: string[]) =>
      execFileSync(process.execPath, args, { cwd: project, env: { ...process.env, NODE_ENV: 'production' } })
    run(join(root, 'node_modules/tsx/dist/cli.mjs'), 'scripts/generate.ts')
    run(join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn')
  })
  afterAll(() => rmSync(project, { recursive: true, force: true }))

  test('is found by the search, selected, and has its own panel, word and verb', async () => {
    const { page } = await browser.openPage()
    await useItsPages(page)
    await openExplorer(page)
    await search(page).fill('budget')
    await page.getByRole('option', { name: 'Budget case court case' }).click()
    await panel(page).getByRole('heading', { name: 'Budget case', exact: true }).waitFor()
    expect((await panel(page).locator('.title .aside').first().textContent())?.trimEnd()).toBe(' court case')
    await panel(page).getByRole('heading', { name: 'heard by' }).waitFor()
    await panel(page).getByRole('link', { name: 'Page' }).waitFor()
    expect(new URL(page.url()).search).toBe(`?seed=${CASE}&open=${CASE}&sel=${CASE}`)
    expect(await node(page, 'Budget case').getAttribute('aria-label')).toBe(
      'Budget case, court case, 1 relationship shown',
    )
  })

  test('is in the legend, and hidden by the beginning of its ids', async () => {
    const { page } = await browser.openPage()
    await useItsPages(page)
    await openExplorer(page, `/explore?seed=${CASE}&open=${CASE}`)
    await page.getByRole('checkbox', { name: 'Court cases' }).uncheck()
    await expect.poll(() => page.url()).toContain('hide=court-case')
    await expect.poll(() => page.locator('.scene .node').count()).toBe(1)
    await page.reload()
    await page.locator('.scene .node').first().waitFor()
    expect(await page.getByRole('checkbox', { name: 'Court cases' }).isChecked()).toBe(false)
  })

  test('has a page of its own, with its facts, its claims and its passages', async () => {
    const { page } = await browser.openPage()
    await useItsPages(page)
    await page.goto(`/entity/${encodeURIComponent(CASE)}`)
    await page.getByRole('heading', { level: 1, name: 'Budget case' }).waitFor()
    await page.getByRole('heading', { name: 'Claims about Budget case 1' }).waitFor()
    await page.getByRole('link', { name: 'Explore from here' }).click()
    await node(page, 'Budget case').waitFor()
  })

  test('is in an article, and its relationship reads as schema/ puts it', async () => {
    const { page } = await browser.openPage()
    await useItsPages(page)
    await page.goto(`/article/${encodeURIComponent('article:budget')}`)
    await page.locator('.tabs').getByText('Facts').click()
    expect(await panel(page).locator('.tp p').first().textContent()).toBe('Iraq hears Budget case (appeal)')
    await panel(page).getByRole('button', { name: 'A court of Iraq hears case 23' }).click()
    await panel(page).getByRole('heading', { name: 'This passage' }).waitFor()
  })
})

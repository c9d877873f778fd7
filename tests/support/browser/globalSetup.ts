import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { isBuilt } from '../build.ts'
import { skippedNotice } from '../skippedNotice.ts'
import { findChromium } from './findChromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The program; null when there is none, and the tests that need it are skipped. */
    readonly chromium: string | null
  }
}

const ADVICE = [
  'To run them, install Chromium, for example on Debian:',
  '  apt-get install chromium fonts-liberation',
  'One that is not in PATH is found by CHROMIUM.',
]

const root = join(import.meta.dirname, '../../..')

/** Finds a browser, and makes the pages that it will open, once per run. */
export function setup(project: TestProject): void {
  const chromium = findChromium()
  project.provide('chromium', chromium)
  if (chromium === null) tellWhatIsSkipped()
  else if (!isBuilt) buildPages()
}

/** As they are shipped: Vitest says that this is a test, by which React would take its other build. */
function buildPages(): void {
  const env = { ...process.env, NODE_ENV: 'production' }
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, env })
}

function tellWhatIsSkipped(): void {
  const chosen = process.env['CHROMIUM']
  const reason = chosen ? `CHROMIUM is ${chosen}, which does not run` : 'Chromium was not found'
  const notice = skippedNotice('TESTS IN THE BROWSER ARE SKIPPED', [reason], ADVICE)
  if (process.env['NEWSGRAPH_REQUIRE_ALL'] === '1') throw new Error(`NEWSGRAPH_REQUIRE_ALL=1, but\n${notice}`)
  console.warn(notice)
}

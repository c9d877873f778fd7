import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { skippedNotice } from '../skippedNotice.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether Python can make virtual environments; else the tests that need it are skipped. */
    readonly hasPython: boolean
  }
}

const packages = join(import.meta.dirname, '../../clients/packages')

/** Installs the packages that `docs/clients.md` needs beside those of the project, and looks for Python. */
export function setup(project: TestProject): void {
  if (!isInstalled()) execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: packages, stdio: 'pipe' })
  const hasPython = canMakeEnvironments()
  project.provide('hasPython', hasPython)
  if (hasPython) return
  const notice = skippedNotice(
    'TESTS OF THE CLIENT IN PYTHON ARE SKIPPED',
    ['Python 3 with venv was not found'],
    ['To run them, for example on Debian:', '  apt-get install python3-venv'],
  )
  if (process.env['NEWSGRAPH_REQUIRE_ALL'] === '1') throw new Error(`NEWSGRAPH_REQUIRE_ALL=1, but\n${notice}`)
  console.warn(notice)
}

/** npm writes this file last. */
function isInstalled(): boolean {
  const installed = join(packages, 'node_modules/.package-lock.json')
  const timeOf = (file: string): number => statSync(file).mtimeMs
  return existsSync(installed) && timeOf(installed) >= timeOf(join(packages, 'package-lock.json'))
}

function canMakeEnvironments(): boolean {
  try {
    execFileSync('python3', ['-c', 'import ensurepip, venv'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

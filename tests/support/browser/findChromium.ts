import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

/** Chromium, or Chrome: the user's choice, or the first in PATH. */
export function findChromium(): string | null {
  const chosen = process.env['CHROMIUM']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const candidates = chosen ? [chosen] : NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return candidates.find((path) => isExecutable(path) && answers(path)) ?? null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Some systems have a script of that name that tells how to install it. */
const answers = (path: string): boolean => spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0

import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '../../..')
const packages = join(root, 'tests/clients/packages')
const execute = promisify(execFile)

/** A folder in which a page's code is run, within that of the packages that it needs. */
export interface DocProject {
  /** Writes a block to the file that its first line names, and returns the name. */
  write(language: string, text: string): string
  /** Runs commands in its folder, and returns what they print. Throws when one fails. */
  shell(commands: string): Promise<string>
  /** The path of a file. */
  path(file: string): string
  close(): void
}

/** Instead of installing packages of npm, looks whether they are there, in the versions of the lockfiles. */
const NPM = `#!/usr/bin/env bash
set -e
[ "$1" = install ] || exit 1
for each in "\${@:2}"; do
  case $each in -*) continue ;; esac
  name=$(sed -E 's/(.)@.*/\\1/' <<<"$each")
  [ -e "${packages}/node_modules/$name/package.json" ] || [ -e "${root}/node_modules/$name/package.json" ] ||
    { echo "$name is in neither package.json" >&2; exit 1; }
done
`

export function openDocProject(): DocProject {
  mkdirSync(join(packages, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(packages, '.cache/page-'))
  const path = (file: string): string => join(folder, file)
  for (const each of ['bin', 'node_modules/.bin']) mkdirSync(path(each), { recursive: true })
  writeFileSync(path('package.json'), '{ "type": "module" }')
  writeFileSync(path('bin/npm'), NPM)
  chmodSync(path('bin/npm'), 0o755)
  symlinkSync(join(root, 'bin/newsgraph.cjs'), path('node_modules/.bin/newsgraph'))
  const PATH = [path('bin'), path('venv/bin'), join(root, 'node_modules/.bin'), process.env['PATH']].join(':')
  const env = { ...process.env, PATH, NODE_ENV: 'development', PIP_CONSTRAINT: join(packages, 'constraints.txt') }
  return {
    path,
    write(language, text) {
      const [, file = '', rest = ''] = /^(?:\/\/|#) (\S+)\n([\s\S]*)$/.exec(text) ?? []
      if (file === '') throw new Error(`The first line does not name a file:\n${text}`)
      mkdirSync(dirname(path(file)), { recursive: true })
      writeFileSync(path(file), language === 'json' ? rest : text)
      return file
    },
    async shell(commands) {
      try {
        const { stdout } = await execute('bash', ['-euc', commands], { cwd: folder, env })
        return stdout
      } catch (error) {
        const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
        throw new Error(`${commands}\n${stdout}${stderr}`)
      }
    },
    close: () => rmSync(folder, { recursive: true }),
  }
}

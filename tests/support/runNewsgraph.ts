import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export const CLI = join(import.meta.dirname, '../../dist/cli/newsgraph.js')
/** Far more than anything takes, on a busy machine too; what takes longer hangs, is killed, and so has no exit code. */
const PATIENCE_MS = 170_000

type Env = Readonly<Record<string, string>>

export interface Options {
  /** Its environment, besides PATH, and PORT, by which it takes any that is free. */
  readonly env?: Env
  /** Where it runs; in an empty folder without it, so that no `.env` is read. */
  readonly cwd?: string
  /** The program, if it is not the one that is built here. */
  readonly cli?: string
  /** Another user to run it as. */
  readonly uid?: number
  readonly gid?: number
}

export interface Exit {
  /** Null when a signal ended it. */
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** A process of newsgraph, killed when the test ends, if it has not ended by then. */
export interface Running {
  readonly child: ChildProcess
  readonly exited: Promise<Exit>
  /** Waits for its output to match, and gives the match. Throws when it ends before. */
  said(pattern: RegExp): Promise<RegExpExecArray>
  /** Sends a signal and waits for the end. */
  stop(signal: NodeJS.Signals): Promise<Exit>
}

export interface Serving extends Running {
  /** Where it answers: `http://127.0.0.1:40123`. */
  readonly url: string
}

/** Runs a command to its end. */
export const run = (args: readonly string[], options?: Options): Promise<Exit> => begin(args, options).exited

/** Starts `serve` on a free port, and waits until it is ready. */
export async function start(env: Env = {}, folders: readonly string[] = [], options?: Options): Promise<Serving> {
  const running = begin(['serve', ...folders], { ...options, env })
  const url = await listening(running)
  await running.said(/"msg":"Ready"/)
  return { ...running, url }
}

/** Where `serve` listens, once it does. */
export async function listening({ said }: Running): Promise<string> {
  const [, url = ''] = await said(/"url":"(\S+)\/graphql".*"msg":"Listening"/)
  return url
}

export function begin(
  args: readonly string[],
  { env = {}, cwd = folder(), cli = CLI, ...user }: Options = {},
): Running {
  const child = spawn(process.execPath, [cli, ...args], {
    ...user,
    cwd,
    env: { PATH: process.env['PATH'], PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      output[name] += text
      child.emit('said')
    })
  }
  const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
  const exited = once(child, 'close').then(([code, signal]): Exit => {
    clearTimeout(patience)
    return { code, signal, ...output }
  })
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await exited
  })
  return {
    child,
    exited,
    async said(pattern) {
      const find = () => pattern.exec(output.stdout) ?? pattern.exec(output.stderr)
      for (let isOver = false; ; ) {
        const match = find()
        if (match) return match
        if (isOver) throw new Error(`It ended without saying ${pattern}, but:\n${output.stdout}${output.stderr}`)
        isOver = await Promise.race([once(child, 'said').then(() => false), exited.then(() => true)])
      }
    },
    stop(signal) {
      child.kill(signal)
      return exited
    },
  }
}

/** An empty folder for one test, removed after it. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'newsgraph-test-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

export interface Answer {
  readonly status: number
  readonly body: {
    readonly data?: unknown
    readonly errors?: readonly { readonly message: string; readonly extensions?: object }[]
  }
}

/** Asks a service in GraphQL. */
export async function ask(url: string, query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return { status: response.status, body: (await response.json()) as Answer['body'] }
}

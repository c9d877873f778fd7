import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

interface Ended {
  readonly code: unknown
  readonly stdout: string
  readonly stderr: string
}

export interface Where {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs a program to its end. */
export const execute = (command: string, args: readonly string[], { cwd, env }: Where): Promise<Ended> =>
  promisify(execFile)(command, args, { cwd, env: { PATH: process.env['PATH'], ...env } }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  )

/**
 * Runs a script of Node that can write no file longer than so many blocks of 512 bytes. To whoever writes this is a full disk,
 * and it needs no privileges.
 */
export const limited = (blocks: number, args: readonly string[], where: Where): Promise<Ended> =>
  execute('sh', ['-c', `ulimit -f ${blocks} && exec "$0" "$@"`, process.execPath, ...args], where)

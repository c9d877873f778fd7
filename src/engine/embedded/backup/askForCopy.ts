import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { json } from 'node:stream/consumers'
import { NewsgraphError } from '../../../errors/NewsgraphError.ts'
import { addressOf } from './addressOf.ts'
import { backupFailed } from './backupFailed.ts'
import type { CopyAnswer } from './CopyAnswer.ts'

/** Nobody listens: there is no socket, or a process that was killed left it. */
const NOBODY = new Set(['ENOENT', 'ECONNREFUSED'])

/**
 * Has the process that holds `file` write a copy of its graph, and gives the number of the last commit in it; undefined when no
 * process can be asked. Throws `BACKUP_FAILED` when it cannot do it.
 */
export async function askForCopy(file: string, copy: string): Promise<number | undefined> {
  const address = addressOf(file)
  if (!address) return undefined
  try {
    const socket = await reach(file, address.path)
    if (!socket) return undefined
    socket.write(`${JSON.stringify(copy)}\n`)
    const answer = (await json(socket).catch(gone)) as CopyAnswer
    if ('failed' in answer) throw backupFailed(answer.failed)
    return answer.lastCommit
  } finally {
    address.done()
  }
}

async function reach(file: string, path: string): Promise<Socket | undefined> {
  const socket = connect(path)
  try {
    await once(socket, 'connect')
    return socket
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    if (NOBODY.has(code)) return undefined
    throw new NewsgraphError(
      'DATA_FILE_LOCKED',
      `Another process has ${file} open, and this user may not ask it (${code}). Run this as the user of that process.`,
      { cause },
    )
  }
}

function gone(): CopyAnswer {
  return { failed: 'The process that had the graph open ended.' }
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { messageOf } from '../../util/errors.ts'
import { untilAborted } from '../../util/untilAborted.ts'
import type { Engine, Row } from '../Engine.ts'
import { answerCopies } from './backup/copySocket.ts'
import { residentBytes } from './childProcess.ts'
import { createWriter } from './createWriter.ts'
import { dialect } from './dialect.ts'
import { nameOf, pack } from './messages.ts'
import type { GrafeoOptions } from './openGrafeo.ts'
import { superviseGraph } from './superviseGraph.ts'

export interface EmbeddedOptions extends GrafeoOptions {
  /** The time limit of a read, in milliseconds. */
  readonly statementMs?: number
  /** Called with the reason when the graph process is restarted. */
  readonly onRestart?: ((reason: string) => void) | undefined
}

/**
 * Starts the embedded engine in a child process. The process is restarted when it ends, or when a read exceeds `statementMs`.
 * Calls wait until the graph is open. If it cannot be opened, they throw `DATA_FILE_LOCKED`, `DATA_FILE_UNUSABLE` or
 * `DATA_FILE_UNWRITABLE`, and the file is not changed. After `prepare`, `backUp` can request copies. A graph in memory has a
 * temporary file, which a new process can open.
 */
export function openEmbedded({
  file,
  shuffle = false,
  statementMs = 10_000,
  onRestart = () => undefined,
}: EmbeddedOptions = {}): Engine {
  const temporary = file === undefined ? makeFolder() : undefined
  const kept = file ?? join(temporary ?? '', 'graph')
  let stopAnswering: (() => Promise<void>) | undefined
  const supervisor = superviseGraph({ file: kept, temporary, shuffle, statementMs, onRestart })

  return {
    kind: 'embedded',
    name: nameOf(file),
    dialect,
    async read({ text, params, lookups = [] }, signal, client) {
      signal?.throwIfAborted()
      const request = { kind: 'read', statement: pack({ text, params }), lookups } as const
      return (await untilAborted(signal, supervisor.ask(request, { signal, shape: { client, text } }))) as Row[]
    },
    async prepare(indexes) {
      await supervisor.ask({ kind: 'prepare', indexes })
      if (file !== undefined) {
        stopAnswering ??= await answerCopies(file, async (copy) =>
          Number(await supervisor.ask({ kind: 'copyTo', file: copy })),
        )
      }
    },
    write: createWriter(supervisor),
    memory: () => residentBytes(supervisor.process()?.pid),
    async close() {
      await stopAnswering?.()
      await supervisor
        .close()
        .finally(() => temporary !== undefined && rmSync(temporary, { recursive: true, force: true }))
    },
  }
}

function makeFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'newsgraph-'))
  } catch (cause) {
    throw new NewsgraphError(
      'DATA_FILE_UNUSABLE',
      `A graph in memory needs a folder for temporary files, but none can be created: ${messageOf(cause)}. Set TMPDIR to a writable folder, or set DATA_FILE.`,
      { cause },
    )
  }
}

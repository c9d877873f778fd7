import { restore as restoreFile } from '../engine/embedded/backup/restore.ts'
import { dataFileOf } from './dataFileOf.ts'
import { printSize } from './printSize.ts'

/** Makes `DATA_FILE` of a backup, and prints what is in it. Gives the exit code. */
export async function restore(
  backup: string,
  replace: boolean,
  env: NodeJS.ProcessEnv,
  out: (text: string) => void,
): Promise<number> {
  const file = dataFileOf(env)
  const { size, kept } = await restoreFile(backup, file, replace)
  out(`${file}  ${printSize(size)}`)
  if (kept !== undefined) out(`What stood there was no whole graph, and is kept in ${kept}`)
  return 0
}

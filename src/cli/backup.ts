import { backUp } from '../engine/embedded/backup/backUp.ts'
import { dataFileOf } from './dataFileOf.ts'
import { printSize } from './printSize.ts'

/** Writes a backup of the graph in `DATA_FILE`, and prints what is in it. Gives the exit code. */
export async function backup(
  file: string,
  replace: boolean,
  env: NodeJS.ProcessEnv,
  out: (text: string) => void,
): Promise<number> {
  const size = await backUp(dataFileOf(env), file, replace)
  out(`${file}  ${printSize(size)}`)
  return 0
}

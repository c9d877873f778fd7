import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

export interface Java {
  readonly path: string
  readonly major: number
}

const jvmFolder = '/usr/lib/jvm'

/** The first Java of at least that major version: the user's choice, then the machine's default, then any installed. */
export function findJava(minMajor: number): Java | null {
  for (const path of candidates()) {
    const major = majorVersion(path)
    if (major !== null && major >= minMajor) return { path, major }
  }
  return null
}

function candidates(): readonly string[] {
  const home = process.env['JAVA_HOME']
  return [...(home ? [join(home, 'bin', 'java')] : []), 'java', ...installed()]
}

function installed(): readonly string[] {
  try {
    return readdirSync(jvmFolder)
      .sort()
      .map((name) => join(jvmFolder, name, 'bin', 'java'))
  } catch {
    return []
  }
}

/** `java -version` writes to stderr: `openjdk version "17.0.15" …`, or `"1.8.0_392"` before Java 9. */
function majorVersion(path: string): number | null {
  const { stderr, status } = spawnSync(path, ['-version'], { encoding: 'utf8' })
  if (status !== 0) return null
  const major = /version "(?:1\.)?(\d+)/.exec(stderr)?.[1]
  return major === undefined ? null : Number(major)
}

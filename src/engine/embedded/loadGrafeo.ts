import { createRequire } from 'node:module'
import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { messageOf } from '../../util/errors.ts'

/** The module of the embedded engine. */
export type Grafeo = typeof import('@grafeo-db/js')

const PACKAGE = '@grafeo-db/js'
const NEO4J = 'To use Neo4j instead, which works on every platform, set NEO4J_URI.'

/** Loads the embedded engine, which is native code. Throws `PLATFORM_UNSUPPORTED` if it has no build for this platform. */
export async function loadGrafeo(): Promise<Grafeo> {
  try {
    return (await import('@grafeo-db/js')).default
  } catch (cause) {
    throw new NewsgraphError('PLATFORM_UNSUPPORTED', explain(platformName(), builds(), deepest(cause)), { cause })
  }
}

/** The message for a platform on which the engine cannot be loaded. */
export function explain(platform: string, built: readonly string[], reason: string): string {
  if (!built.includes(platform)) {
    return `The embedded engine has no build for ${platform}, only for ${built.join(', ')}. ${NEO4J}`
  }
  return `The embedded engine's build for ${platform} cannot be loaded: ${reason}. Install newsgraph again with npm ci, optional dependencies included. ${NEO4J}`
}

/** The platform as in the names of the engine's packages: `linux-x64-gnu`. */
export function platformName(): string {
  const { platform, arch } = process
  if (platform === 'linux') return `linux-${arch}-${isGlibc() ? 'gnu' : 'musl'}`
  return platform === 'win32' ? `win32-${arch}-msvc` : `${platform}-${arch}`
}

/** The platforms that the engine has builds for, from its package.json. */
export function builds(): readonly string[] {
  const { optionalDependencies } = createRequire(import.meta.url)(`${PACKAGE}/package.json`) as {
    optionalDependencies: Record<string, string>
  }
  return Object.keys(optionalDependencies)
    .map((name) => name.slice(`${PACKAGE}-`.length))
    .sort()
}

function isGlibc(): boolean {
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } }
  return header.glibcVersionRuntime !== undefined
}

/** The first line of the innermost cause, which is the message of the system. */
function deepest(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  const message = cause === undefined || cause === null ? messageOf(error) : deepest(cause)
  return (message.split('\n')[0] ?? '').replace(/[.\s]+$/, '')
}

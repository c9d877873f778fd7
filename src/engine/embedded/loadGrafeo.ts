import { createRequire } from 'node:module'
import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { messageOf } from '../../util/messageOf.ts'

export type Grafeo = typeof import('@grafeo-db/js')

const PACKAGE = '@grafeo-db/js'
const NEO4J = 'To use Neo4j instead, which works on every platform, set NEO4J_URI.'

/**
 * The embedded engine, which is native code, and is not there on every platform. Throws `PLATFORM_UNSUPPORTED` with what to
 * do instead.
 */
export async function loadGrafeo(): Promise<Grafeo> {
  try {
    return (await import('@grafeo-db/js')).default
  } catch (cause) {
    throw new NewsgraphError('PLATFORM_UNSUPPORTED', explain(platformName(), builds(), deepest(cause)), { cause })
  }
}

/** Why there is no embedded engine on a platform, of those that it has builds for. */
export function explain(platform: string, built: readonly string[], reason: string): string {
  if (!built.includes(platform)) {
    return `The embedded engine has no build for ${platform}, only for ${built.join(', ')}. ${NEO4J}`
  }
  return `The embedded engine's build for ${platform} cannot be loaded: ${reason}. Install newsgraph again with npm ci, optional dependencies included. ${NEO4J}`
}

/** As the packages of its builds are called: `linux-x64-gnu`. */
export function platformName(): string {
  const { platform, arch } = process
  if (platform === 'linux') return `linux-${arch}-${isGlibc() ? 'gnu' : 'musl'}`
  return platform === 'win32' ? `win32-${arch}-msvc` : `${platform}-${arch}`
}

/** The platforms that it has builds for, by its own word. */
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

/** What the loader was told by the system, below what it makes of it; one line. */
function deepest(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  const message = cause === undefined || cause === null ? messageOf(error) : deepest(cause)
  return (message.split('\n')[0] ?? '').replace(/[.\s]+$/, '')
}

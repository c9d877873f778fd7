import satisfies from 'spdx-satisfies'
import { z } from 'zod'

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional(), dev: z.boolean().default(false) }),
  ),
})

/** What asks for nothing but its notice, so that it can go into what others build. */
const PERMISSIVE = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'BlueOak-1.0.0', 'CC0-1.0']
/** For tools, which are not passed on. */
const OF_TOOLS = [...PERMISSIVE, 'MPL-2.0', 'PSF-2.0', 'CC-BY-3.0']

/** One line for each package of a lockfile, on any platform, whose licence is not allowed where it is used. */
export function licenceProblems(lock: string): readonly string[] {
  const { packages } = lockfile.parse(JSON.parse(lock))
  return Object.entries(packages).flatMap(([path, { version, license, dev }]) => {
    // The package itself.
    if (path === '' || isAllowed(license, dev ? OF_TOOLS : PERMISSIVE)) return []
    const name = path.split('node_modules/').at(-1)
    return [`${name} ${version} has the licence ${license ?? 'of nobody knows what'}: ${path}, see npm explain ${name}`]
  })
}

/** The same for what is built into the pages, by the notices that Vite writes of it. */
export function bundledProblems(notices: string): readonly string[] {
  return bundled(notices)
    .filter(({ licence }) => !isAllowed(licence, PERMISSIVE))
    .map(({ name, version, licence }) => `${name} ${version}, in the pages, has the licence ${licence}`)
}

/** What is built into the pages. */
export const bundled = (notices: string) =>
  [...notices.matchAll(/^## (\S+) - (\S+) \((.+)\)$/gm)].map(([, name = '', version = '', licence = '']) => ({
    name,
    version,
    licence,
  }))

function isAllowed(licence: string | undefined, allowed: readonly string[]): boolean {
  try {
    return licence !== undefined && satisfies(licence, allowed)
  } catch {
    return false
  }
}

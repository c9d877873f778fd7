import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { bundled } from './licenceProblems.ts'

/** Writes the software bill of materials (CycloneDX) of what is shipped: the package, its dependencies, and what is built into its pages. */
const root = join(import.meta.dirname, '..')
const FILE = 'newsgraph.cdx.json'

const component = z.looseObject({ 'bom-ref': z.string(), properties: z.array(z.unknown()).default([]) })
const bom = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ 'bom-ref': z.string() }) }),
  components: z.array(component),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
})

const shipped = read('--omit=dev')
const known = new Map(read().components.map((each) => [each['bom-ref'], each]))
const listed = new Set(shipped.components.map((each) => each['bom-ref']))
const inPages = bundled(readFileSync(join(root, 'dist/pages/licences.md'), 'utf8')).map(
  ({ name, version }) => `${name}@${version}`,
)
const added = inPages
  .filter((ref) => !listed.has(ref))
  .map((ref) => {
    const found = known.get(ref)
    if (!found) throw new Error(`${ref} is in the pages, but not in package-lock.json: npm ci.`)
    return { ...found, scope: 'required', properties: [{ name: 'newsgraph:bundled', value: 'dist/pages' }] }
  })
const { metadata, components, dependencies } = shipped
const ref = metadata.component['bom-ref']
writeFileSync(
  FILE,
  `${JSON.stringify(
    {
      ...shipped,
      // npm calls it as its folder is called.
      metadata: { ...metadata, component: { ...metadata.component, name: ref.slice(0, ref.lastIndexOf('@')) } },
      components: [...components, ...added],
      dependencies: [
        ...dependencies.map((each) =>
          each.ref === ref ? { ref, dependsOn: [...new Set([...each.dependsOn, ...inPages])] } : each,
        ),
        ...added.map((each) => ({ ref: each['bom-ref'], dependsOn: [] })),
      ],
    },
    null,
    2,
  )}\n`,
)
console.log(`${FILE}: ${components.length + added.length} components, ${added.length} of them built into the pages.`)

/** Of the lockfile, for every platform, without asking a registry. */
function read(...which: readonly string[]) {
  const parameters = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only', ...which]
  const text = execFileSync('npm', parameters, { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 })
  return bom.parse(JSON.parse(text))
}

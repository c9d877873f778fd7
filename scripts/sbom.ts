import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { bundled } from './licenceProblems.ts'

/*
 * Writes the software bill of materials (CycloneDX) of what is shipped: the package, its dependencies for every platform, and
 * what is built into its pages. Asks nobody: the lockfile knows them all.
 */
const root = join(import.meta.dirname, '..')
const FILE = 'newsgraph.cdx.json'
const DEVELOPMENT = 'cdx:npm:package:development'

/** npm's own listing of all. What it lists without tools lacks what tools use too (npm 11). */
const bom = z
  .looseObject({
    metadata: z.looseObject({ component: z.looseObject({ 'bom-ref': z.string() }) }),
    components: z.array(
      z.looseObject({
        'bom-ref': z.string(),
        properties: z.array(z.looseObject({ name: z.string() })).default([]),
      }),
    ),
    dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
  })
  .parse(JSON.parse(npmSbom()))

const inPages = bundled(readFileSync(join(root, 'dist/pages/licences.md'), 'utf8')).map(
  ({ name, version }) => `${name}@${version}`,
)
const tools = bom.components.filter(({ properties }) => properties.some(({ name }) => name === DEVELOPMENT))
const unlisted = inPages.filter((ref) => bom.components.every((each) => each['bom-ref'] !== ref))
if (unlisted.length > 0) throw new Error(`The pages hold ${unlisted.join(', ')}, and the lockfile does not: npm ci.`)
const added = tools
  .filter((each) => inPages.includes(each['bom-ref']))
  .map((each) => ({ ...each, scope: 'required', properties: [{ name: 'newsgraph:bundled', value: 'dist/pages' }] }))
const components = [...bom.components.filter((each) => !tools.includes(each)), ...added]

const { component } = bom.metadata
const own = component['bom-ref']
const refs = new Set([own, ...components.map((each) => each['bom-ref'])])
const dependencies = bom.dependencies
  .filter(({ ref }) => refs.has(ref))
  .map(({ ref, dependsOn }) => {
    const all = ref === own ? [...new Set([...dependsOn, ...inPages])] : dependsOn
    return { ref, dependsOn: all.filter((each) => refs.has(each)) }
  })
// npm calls it as its folder is called.
const metadata = { ...bom.metadata, component: { ...component, name: own.slice(0, own.lastIndexOf('@')) } }
writeFileSync(FILE, `${JSON.stringify({ ...bom, metadata, components, dependencies }, null, 2)}\n`)
console.log(`${FILE}: ${components.length} components, ${added.length} of them built into the pages.`)

function npmSbom(): string {
  const parameters = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only']
  return execFileSync('npm', parameters, { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 })
}

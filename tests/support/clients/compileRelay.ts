import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printSchema } from 'graphql'
import type { ConcreteRequest } from 'relay-runtime'
import { schema } from '../model.ts'

const require = createRequire(import.meta.url)

export interface CompiledRelay {
  /** The compiled operation of that name. */
  readonly requests: ReadonlyMap<string, ConcreteRequest>
  /** The texts of the operations, by their ids. */
  readonly texts: Readonly<Record<string, string>>
}

/** Compiles documents with relay-compiler, by their names without `Query`. Relay wants a file for each, named as its operation is. */
export function compileRelay(documents: ReadonlyMap<string, string>): CompiledRelay {
  const root = mkdtempSync(join(tmpdir(), 'newsgraph-relay-'))
  try {
    mkdirSync(join(root, 'src'))
    writeFileSync(join(root, 'schema.graphql'), printSchema(schema))
    for (const [name, text] of documents) writeFileSync(join(root, `src/${name}.js`), `graphql\`${text}\`\n`)
    const config = {
      src: 'src',
      schema: 'schema.graphql',
      language: 'javascript',
      artifactDirectory: 'artifacts',
      eagerEsModules: false,
    }
    const persistConfig = { file: 'persisted.json', algorithm: 'SHA256' }
    writeFileSync(join(root, 'relay.config.json'), JSON.stringify({ ...config, persistConfig }))
    mkdirSync(join(root, 'artifacts'))
    writeFileSync(join(root, 'persisted.json'), '{}')
    const compiler = require.resolve('relay-compiler/cli.js')
    execFileSync(process.execPath, [compiler, 'relay.config.json'], { cwd: root, stdio: 'pipe' })
    const load = (name: string): ConcreteRequest => require(join(root, `artifacts/${name}Query.graphql.js`))
    return {
      requests: new Map([...documents.keys()].map((name) => [name, load(name)])),
      texts: JSON.parse(readFileSync(join(root, 'persisted.json'), 'utf8')),
    }
  } finally {
    rmSync(root, { recursive: true })
  }
}

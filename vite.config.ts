import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'
import * as operations from './src/explorer/api/operations.ts'
import { printManifest } from './src/persist/Manifest.ts'
import { sha256 } from './src/util/sha256.ts'

/** The pages of the browser: `src/explorer` and `src/playground` become `dist/pages`. */
export default defineConfig({
  root: join(import.meta.dirname, 'src'),
  // Files named by their content, which a browser may keep for ever, at one place for all pages.
  base: '/',
  plugins: [manifest(), compressed()],
  resolve: { alias: { 'd3-transition': join(import.meta.dirname, 'src/explorer/scene/noTransitions.ts') } },
  build: {
    outDir: join(import.meta.dirname, 'dist/pages'),
    emptyOutDir: true,
    target: 'es2022',
    // Nothing within style sheets and pages that a content security policy would have to allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Monaco is large, and only the playground's.
    chunkSizeWarningLimit: 5000,
    reportCompressedSize: false,
    // Of the libraries within, whose licences want to come along.
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      checks: { pluginTimings: false },
      // Libraries for React say where they may run, which matters to servers of pages.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
      },
      input: {
        explorer: join(import.meta.dirname, 'src/explorer/index.html'),
        playground: join(import.meta.dirname, 'src/playground/index.html'),
      },
    },
  },
  worker: { format: 'es' },
  // While a page is edited: `npx vite`, then /explorer/ or /playground/.
  server: { host: '127.0.0.1', fs: { allow: [import.meta.dirname] }, proxy: { '/graphql': 'http://127.0.0.1:4000' } },
})

/** Writes the manifest of the pages' operations, by which a service that answers only persisted operations knows them. */
function manifest(): Plugin {
  const persisted = Object.values(operations).map(({ name, text: body }) => {
    return { id: sha256(body), name, type: 'query', body } as const
  })
  return {
    name: 'manifest',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'operations.json', source: printManifest(persisted) })
    },
  }
}

/** Writes a `.gz` beside each file, so that the service compresses nothing while it answers. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle({ dir = '' }) {
      for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|svg|ttf)$/.test(name)) continue
        const file = join(dir, name)
        writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }))
      }
    },
  }
}

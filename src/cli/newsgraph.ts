#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs'
import { Command, CommanderError, Option } from 'commander'
import { NewsgraphError } from '../errors/NewsgraphError.ts'
import { messageOf } from '../util/messageOf.ts'
import type { SchemaOptions } from './schema.ts'

/** How the process ends, for scripts. */
const EXIT = { ok: 0, failed: 1, usage: 2 } as const

const BUNDLES = 'folders of bundles; those that come with newsgraph unless given'
const STRICT = 'let warnings count as problems'
const SETTINGS =
  '\nSettings come from environment variables, or from a file .env in this folder: see Settings in the README.'
const CODES = '\nEnds with 0 when all is well, 1 when it failed, and 2 when the call or a setting is wrong.'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

const program = new Command('newsgraph')
  .description('A GraphQL service over a knowledge graph of the news, with the verbatim quote behind every fact.')
  .version(version)
  .addHelpText('after', CODES)
  .showHelpAfterError('Try newsgraph --help.')
  .exitOverride()

// Each command imports what it needs when it runs: loading all of Apollo to check a bundle would double its time.
program
  .command('serve')
  .description('load bundles and answer GraphQL over HTTP, until it is told to stop')
  .argument('[bundle...]', BUNDLES)
  .addHelpText('after', SETTINGS + CODES)
  .action(async (folders: string[]) => {
    const { serve } = await import('./serve.ts')
    const code = await serve(folders, process.env)
    // Traces that a collector does not take would keep the process alive, for as long as they are tried again.
    process.stdout.write('', () => process.exit(code))
  })

program
  .command('check')
  .description('find what is wrong with bundles, with file, line and column; writes nothing')
  .argument('[bundle...]', BUNDLES)
  .option('--strict', STRICT)
  .addHelpText('after', CODES)
  .action(async (folders: string[], options: { strict?: boolean }) => {
    const { check } = await import('./check.ts')
    end(check(folders, options, print))
  })

program
  .command('load')
  .description('write bundles to the graph that the settings name: all of a bundle, or nothing')
  .argument('[bundle...]', BUNDLES)
  .option('--strict', STRICT)
  .addHelpText('after', SETTINGS + CODES)
  .action(async (folders: string[], options: { strict?: boolean }) => {
    const { load } = await import('./load.ts')
    end(await load(folders, options, process.env, print))
  })

program
  .command('backup')
  .description('write the graph in DATA_FILE to a file of its own, also while a service or a load has it open')
  .argument('<file>', 'the file to write')
  .option('--replace', 'replace the file if it is there')
  .addHelpText('after', SETTINGS + CODES)
  .action(async (file: string, { replace = false }: { replace?: boolean }) => {
    const { backup } = await import('./backup.ts')
    end(await backup(file, replace, process.env, print))
  })

program
  .command('restore')
  .description('make DATA_FILE of a backup, once that is known to be whole')
  .argument('<backup>', 'what newsgraph backup wrote')
  .option('--replace', 'replace the graph that is in DATA_FILE')
  .addHelpText('after', SETTINGS + CODES)
  .action(async (file: string, { replace = false }: { replace?: boolean }) => {
    const { restore } = await import('./backup.ts')
    end(await restore(file, replace, process.env, print))
  })

program
  .command('schema')
  .description('print the served GraphQL schema, as SDL unless an option says otherwise')
  .addOption(
    new Option('--introspection', 'print the answer to an introspection query, as JSON').conflicts('possibleTypes'),
  )
  .option('--possible-types', 'print the types of each interface, as JSON, for the cache of Apollo Client')
  .action(async (options: SchemaOptions) => {
    const { schema } = await import('./schema.ts')
    schema(options, print)
  })

program
  .command('persist')
  .description('write a manifest of the operations in files of GraphQL, for PERSISTED_OPERATIONS of the service')
  .argument('<path...>', 'files, and folders of .graphql and .gql files')
  .option('-o, --out <file>', 'the manifest', 'persisted-query-manifest.json')
  .addHelpText('after', SETTINGS + CODES)
  .action(async (paths: string[], { out }: { out: string }) => {
    const { persist } = await import('./persist.ts')
    end(persist(paths, out, process.env, print))
  })

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

function end(code: number): void {
  process.exitCode = code
}

/** Nobody foresaw it: a sentence, then all that is known, for the report. */
function fail(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const sentence = `newsgraph failed (a bug in newsgraph): ${messageOf(error)}`
  process.exitCode = EXIT.failed
  process.stderr.write(`${sentence}\nPlease report it, with what follows.\n${stack}\n`, () => process.exit())
}

/** Reads `.env`. What the environment has already, even if it is empty, stays. */
function readEnvFile(): void {
  if (!existsSync('.env')) return
  try {
    process.loadEnvFile('.env')
  } catch (cause) {
    throw new NewsgraphError('SETTINGS_INVALID', `The file .env cannot be read: ${messageOf(cause)}.`, { cause })
  }
}

process.on('uncaughtException', fail)

// A reader that has seen enough, such as `head`, is no reason to break off.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

try {
  readEnvFile()
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage
  else if (error instanceof NewsgraphError) {
    process.exitCode = error.code === 'SETTINGS_INVALID' ? EXIT.usage : EXIT.failed
    // A connection that the driver of Neo4j cannot give up would keep the process alive.
    process.stderr.write(`${error.message}\n`, () => process.exit())
  } else fail(error)
}

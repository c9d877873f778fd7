#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { ROLES } from '../access/Actor.ts'
import { NewsgraphError } from '../errors/NewsgraphError.ts'
import { isDay } from '../util/day.ts'
import { messageOf } from '../util/errors.ts'
import type { ChangesOptions } from './changes.ts'
import type { DraftCommandOptions } from './draft.ts'
import type { LoadCommandOptions } from './load.ts'
import type { SchemaOptions } from './schema.ts'
import type { TokenOptions } from './token.ts'

/** Exit codes. */
const EXIT = { ok: 0, failed: 1, usage: 2 } as const

const BUNDLES = 'bundle folders (default: those that come with newsgraph)'
const STRICT = 'treat warnings as errors'
const SETTINGS =
  '\nSettings come from environment variables, or from a file .env in this folder: see Settings in the README.'
const CODES = '\nExit codes: 0 for success, 1 for failure, 2 for wrong arguments or settings.'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

const program = new Command('newsgraph')
  .description('A GraphQL service over a knowledge graph of the news, with the verbatim quote behind every fact.')
  .version(version)
  .addHelpText('after', CODES)
  .showHelpAfterError('Try newsgraph --help.')
  .exitOverride()

// Each command imports its code when it runs: loading Apollo would double the time of `check`.
program
  .command('serve')
  .description('load bundles and answer GraphQL over HTTP until SIGINT or SIGTERM')
  .argument('[bundle...]', BUNDLES)
  .addHelpText('after', SETTINGS + CODES)
  .action(async (folders: string[]) => {
    const { serve } = await import('./serve.ts')
    const code = await serve(folders, process.env)
    // Retries of traces that a collector does not accept would keep the process alive.
    process.stdout.write('', () => process.exit(code))
  })

program
  .command('check')
  .description('report problems of bundles with file, line and column; writes nothing')
  .argument('[bundle...]', BUNDLES)
  .option('--strict', STRICT)
  .option('--graph', 'compare with the graph in the settings too')
  .addHelpText('after', CODES)
  .action(async (folders: string[], { graph, ...options }: { strict?: boolean; graph?: boolean }) => {
    const { check, checkWithGraph } = await import('./check.ts')
    end(graph ? await checkWithGraph(folders, options, process.env, print) : check(folders, options, print))
  })

program
  .command('load')
  .description('write bundles to the graph in the settings; each bundle completely or not at all')
  .argument('[bundle...]', BUNDLES)
  .option('--strict', STRICT)
  .option('--accepted-only', 'of drafted bundles, load what was accepted in newsgraph review, and leave the rest')
  .addHelpText('after', SETTINGS + CODES)
  .action(async (folders: string[], options: LoadCommandOptions) => {
    const { load } = await import('./load.ts')
    end(await load(folders, options, process.env, print))
  })

program
  .command('remove')
  .description('remove articles from the graph in the settings, with everything that rests only on them')
  .argument('<article...>', 'ids of articles, such as article:an-article; the prefix can be left out')
  .addHelpText('after', SETTINGS + CODES)
  .action(async (articles: string[]) => {
    const { remove } = await import('./remove.ts')
    end(await remove(articles, process.env, print))
  })

program
  .command('changes')
  .description('print what was written to the graph in the settings, oldest first')
  .option('--after <number>', 'only changes after this one (default: the last 100)', readCount)
  .option('--follow', 'print new changes as they come, until SIGINT or SIGTERM')
  .option('--json', 'print a JSON object per line')
  .addHelpText('after', SETTINGS + CODES)
  .action(async (options: ChangesOptions) => {
    const { changes } = await import('./changes.ts')
    const stop = new AbortController()
    if (options.follow) for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort())
    end(await changes(options, process.env, print, stop.signal))
  })

program
  .command('backup')
  .description('write a backup of DATA_FILE, even while a service or a load has it open')
  .argument('<file>', 'the file to write')
  .option('--replace', 'overwrite the file if it exists')
  .addHelpText('after', SETTINGS + CODES)
  .action(async (file: string, { replace = false }: { replace?: boolean }) => {
    const { backup } = await import('./backup.ts')
    end(await backup(file, replace, process.env, print))
  })

program
  .command('restore')
  .description('check a backup and replace DATA_FILE by it')
  .argument('<backup>', 'a file written by newsgraph backup')
  .option('--replace', 'overwrite DATA_FILE if it exists')
  .addHelpText('after', SETTINGS + CODES)
  .action(async (file: string, { replace = false }: { replace?: boolean }) => {
    const { restore } = await import('./backup.ts')
    end(await restore(file, replace, process.env, print))
  })

program
  .command('schema')
  .description('print the GraphQL schema, by default as SDL')
  .addOption(
    new Option('--introspection', 'print the response to an introspection query as JSON').conflicts('possibleTypes'),
  )
  .option('--possible-types', 'print the types of each interface as JSON, for the cache of Apollo Client')
  .action(async (options: SchemaOptions) => {
    const { schema } = await import('./schema.ts')
    schema(options, print)
  })

program
  .command('persist')
  .description('write a manifest of the operations in GraphQL files, for PERSISTED_OPERATIONS')
  .argument('<path...>', '.graphql and .gql files, or folders of them')
  .option('-o, --out <file>', 'the manifest', 'persisted-query-manifest.json')
  .addHelpText('after', SETTINGS + CODES)
  .action(async (paths: string[], { out }: { out: string }) => {
    const { persist } = await import('./persist.ts')
    end(persist(paths, out, process.env, print))
  })

program
  .command('draft')
  .description(
    'write a bundle with what an English article says, for review; by rules, and by a language model where one is set',
  )
  .argument('<file...>', 'articles as .txt or .html; - for the standard input')
  .option('--date <day>', 'the day of the article, such as 2024-03-14; dates such as Monday count from it', readDate)
  .option('--publisher <name>', 'the publisher of the article')
  .option('--url <url>', 'the address of the article')
  .option('--out <folder>', 'the folder to write the bundle’s folder to (default: this folder)')
  .option('--json', 'print the draft as JSON; write a bundle only with --out')
  .addOption(
    new Option(
      '--finder <finder>',
      'local: rules, without network; model: the language model at DRAFT_MODEL_URL; default: both if that is set, else local',
    ).choices(['local', 'model', 'both']),
  )
  .addHelpText('after', SETTINGS + CODES)
  .action(async (files: string[], options: DraftCommandOptions) => {
    const { draft } = await import('./draft.ts')
    end(await draft(files, options, process.env, print, (text) => process.stderr.write(`${text}\n`)))
  })

program
  .command('review')
  .description('decide about the proposals of a draft in a terminal; each decision is saved at once')
  .argument('<bundle>', 'the folder that newsgraph draft wrote')
  .addHelpText('after', CODES)
  .action(async (folder: string) => {
    if (!process.stdin.isTTY || !process.stdout.isTTY)
      throw new NewsgraphError(
        'REVIEW_FAILED',
        'newsgraph review needs a terminal. Without one, edit the YAML files, and set the states in draft.json to accepted or rejected.',
      )
    const [{ review }, { openTerminal }] = await Promise.all([import('./review.ts'), import('./Terminal.ts')])
    end(await review(folder, openTerminal(process.stdin, process.stdout)))
  })

program
  .command('token')
  .description('create a token, add its hash to TOKENS_FILE, and print it: this is the only time')
  .argument('<name>', 'the person or program that uses it; a name may have several tokens')
  .addOption(new Option('--role <role>', 'what it may do').choices(ROLES).default('contributor').conflicts('revoke'))
  .option('--revoke', 'delete all tokens of this name instead; a running service refuses them at once')
  .addHelpText('after', SETTINGS + CODES)
  .action(async (name: string, options: TokenOptions) => {
    const { token } = await import('./token.ts')
    end(token(name, options, process.env, print, (text) => process.stderr.write(`${text}\n`)))
  })

function readDate(text: string): string {
  if (isDay(text)) return text
  throw new InvalidArgumentError('Write a day as 2024-03-14.')
}

function readCount(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Write a whole number, 0 or more.')
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

function end(code: number): void {
  process.exitCode = code
}

/** Prints an unexpected error with its stack, for a bug report. */
function fail(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const sentence = `newsgraph crashed: ${messageOf(error)}`
  process.exitCode = EXIT.failed
  process.stderr.write(`${sentence}\nThis is a bug. Please report it with this output:\n${stack}\n`, () =>
    process.exit(),
  )
}

/** Reads `.env`. Variables that are already set, even to an empty value, take precedence. */
function readEnvFile(): void {
  if (!existsSync('.env')) return
  try {
    process.loadEnvFile('.env')
  } catch (cause) {
    throw new NewsgraphError('SETTINGS_INVALID', `The file .env cannot be read: ${messageOf(cause)}.`, { cause })
  }
}

process.on('uncaughtException', fail)

// If a reader such as `head` closes the pipe, the command continues.
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
    // A connection that the Neo4j driver cannot close would keep the process alive.
    process.stderr.write(`${error.message}\n`, () => process.exit())
  } else fail(error)
}

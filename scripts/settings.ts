import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { SETTING_GROUPS } from '../src/settings.ts'

const ROOT = join(import.meta.dirname, '..')
const COMPOSE_FILE = join(ROOT, 'docker-compose.yml')

/** The files that list the settings, each with its text as src/settings.ts declares them. */
export function settingFiles(): readonly { readonly file: string; readonly text: string }[] {
  return [
    { file: join(ROOT, '.env.example'), text: envExample() },
    { file: join(ROOT, 'docs/settings.md'), text: settingsPage() },
    { file: COMPOSE_FILE, text: composeFile(readFileSync(COMPOSE_FILE, 'utf8')) },
  ]
}

/** docker-compose.yml sets these itself, and its Neo4j excludes a data file. */
const SET_BY_COMPOSE = ['HOST', 'PORT', 'NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'ALLOWED_HOSTS', 'DATA_FILE']

interface Setting {
  readonly name: string
  readonly description: string
  /** As it would be written in the environment. */
  readonly initial: string
}

const settingsIn = (settings: Readonly<Record<string, z.ZodType>>): readonly Setting[] =>
  Object.entries(settings).map(([name, schema]) => {
    const { description } = schema
    if (description === undefined) throw new Error(`src/settings.ts: ${name} needs a description.`)
    const initial = schema instanceof z.ZodDefault ? String(schema.def.defaultValue) : ''
    return { name, description, initial }
  })

function envExample(): string {
  const groups = SETTING_GROUPS.map(({ title, settings }) => {
    const entries = settingsIn(settings).map(({ name, description, initial }) => {
      // docker compose does not start without a password, so its line is ready to be filled in.
      const line = name === 'NEO4J_PASSWORD' ? `${name}=` : `# ${name}=${initial}`
      return `${wrapped(description)}\n${line}\n`
    })
    return `## ${title}\n\n${entries.join('\n')}`
  })
  return `${ENV_HEADER}\n${groups.join('\n')}`
}

const ENV_HEADER = `# All settings with their defaults. Made by \`npm run generate\` from src/settings.ts.
# Copy this file to .env and change what you need. newsgraph reads .env from the folder where it is started.
# Variables that are set in the environment take precedence.
`

/** A text as lines of comment, at most 120 characters wide. */
const wrapped = (text: string): string => text.replaceAll(/(.{1,118})(?: |$)/g, '# $1\n').trimEnd()

function settingsPage(): string {
  const groups = SETTING_GROUPS.map(({ title, settings }) => {
    const rows = settingsIn(settings).map(
      ({ name, description, initial }) => `| \`${name}\` | ${initial && `\`${initial}\``} | ${linked(description)} |`,
    )
    return `## ${title}\n\n| Variable | Default | |\n|---|---|---|\n${rows.join('\n')}\n`
  })
  return `${PAGE_HEADER}\n${groups.join('\n')}`
}

const linked = (text: string): string =>
  text.replace('See Cost in docs/asking.md.', 'See [Cost](asking.md#cost).').replaceAll('<', '&lt;')

const PAGE_HEADER = `# Settings

<!-- Made by \`npm run generate\` from src/settings.ts. Edit that. -->

newsgraph reads settings from environment variables, and from a file \`.env\` in the working folder
([.env.example](../.env.example)). The environment takes precedence. An empty value counts as not set. If a setting is
invalid, newsgraph reports all invalid settings and exits with 2.
`

const BEGIN = '      # Settings from .env. Made by `npm run generate` from src/settings.ts.\n'
const END = '      # End of settings.\n'

function composeFile(text: string): string {
  const [before, rest] = text.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) throw new Error(`docker-compose.yml needs the lines\n${BEGIN}${END}`)
  const lines = SETTING_GROUPS.filter(({ isForCommand }) => !isForCommand)
    .flatMap(({ settings }) => Object.keys(settings))
    .filter((name) => !SET_BY_COMPOSE.includes(name))
    .map((name) => `      ${name}: \${${name}:-}\n`)
  return `${before}${BEGIN}${lines.join('')}${END}${after}`
}

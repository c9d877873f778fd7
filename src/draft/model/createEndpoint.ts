import { setTimeout as sleepFor } from 'node:timers/promises'
import { codeOf, messageOf } from '../../util/errors.ts'
import { showMisleading } from '../../util/unseen.ts'
import { anthropic } from './dialects/anthropic.ts'
import type { Dialect, Question, Reply, Tokens } from './dialects/Dialect.ts'
import { ollama } from './dialects/ollama.ts'
import { openai } from './dialects/openai.ts'
import type { ModelConfig } from './ModelConfig.ts'

/** Why a model gave no answer, in a sentence for the person who configured it. */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure'
  /** Whether other passages would fail too. */
  readonly isFinal: boolean

  constructor(message: string, isFinal: boolean) {
    super(message)
    this.isFinal = isFinal
  }
}

export interface Endpoint {
  /** Throws `ModelFailure`. */
  ask(question: Question): Promise<Reply>
  /** What was used so far. */
  usage(): { readonly calls: number; readonly tokens: Tokens }
}

export type Sleep = (milliseconds: number) => Promise<unknown>

const DIALECTS: Readonly<Record<ModelConfig['dialect'], Dialect>> = { openai, anthropic, ollama }

const MOST_TRIES = 4
const LONGEST_WAIT_MS = 60_000
const LARGEST_BODY = 4_000_000

/** Sends questions to a model, waits where it says so, and counts calls and tokens. */
export function createEndpoint(config: ModelConfig, sleep: Sleep = sleepFor): Endpoint {
  const dialect = DIALECTS[config.dialect]
  const address = config.url.endsWith(dialect.path) ? config.url : `${config.url}${dialect.path}`
  let calls = 0
  let tokens: Tokens = { input: 0, output: 0 }
  // Some endpoints refuse a schema or a temperature; then they are left out.
  let isShaped = true

  async function send(question: Question): Promise<{ response: Response; text: string }> {
    if (calls >= config.calls)
      throw new ModelFailure(`The limit of ${config.calls} calls (DRAFT_MODEL_CALLS) is reached.`, true)
    calls++
    try {
      const response = await fetch(address, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(config.key !== undefined && dialect.headers(config.key)),
        },
        body: JSON.stringify(dialect.body(config.model, question, isShaped)),
        // The text and the key go to this address and to no other.
        redirect: 'manual',
        signal: AbortSignal.timeout(config.timeoutMs),
      })
      return { response, text: await textOf(response) }
    } catch (error) {
      throw failureOf(error, config)
    }
  }

  const said = (text: string): string => {
    const words = config.key === undefined ? text : text.replaceAll(config.key, '(key)')
    const message = showMisleading(errorIn(words).replace(/\s+/g, ' ').trim().slice(0, 200))
    return message === '' ? '' : ` It says: ${message}`
  }

  return {
    usage: () => ({ calls, tokens }),
    async ask(question) {
      for (let tries = 1; ; tries++) {
        const { response, text } = await send(question)
        const { status } = response
        if (response.ok) {
          const reply = dialect.read(parse(text))
          if (!reply)
            throw new ModelFailure(
              `The model’s endpoint answered, but not as ${config.dialect} does. Check DRAFT_MODEL_URL and DRAFT_MODEL_DIALECT.`,
              true,
            )
          tokens = { input: tokens.input + reply.tokens.input, output: tokens.output + reply.tokens.output }
          return reply
        }
        if ((status === 400 || status === 422) && isShaped) {
          isShaped = false
          continue
        }
        if (status !== 429 && status < 500) throw new ModelFailure(`${reasonOf(status)}${said(text)}`, true)
        const wait = waitOf(response, tries)
        if (wait > LONGEST_WAIT_MS)
          throw new ModelFailure(
            `The model’s endpoint asks to wait ${Math.ceil(wait / 1000)} seconds (${status}).${said(text)}`,
            true,
          )
        if (tries >= MOST_TRIES)
          throw new ModelFailure(`The model’s endpoint failed ${tries} times (${status}).${said(text)}`, false)
        await sleep(wait)
      }
    },
  }
}

/** What `Retry-After` says, in milliseconds; without it, longer each time. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function waitOf({ headers }: Response, tries: number): number {
  const said = headers.get('retry-after')?.trim() ?? ''
  if (/^\d+(?:\.\d+)?$/.test(said)) return Number(said) * 1000
  const day = Date.parse(said)
  return Number.isNaN(day) ? 1000 * 2 ** (tries - 1) : Math.max(0, day - Date.now())
}

function reasonOf(status: number): string {
  if (status === 401 || status === 403)
    return `The model’s endpoint refused the key (${status}). Check DRAFT_MODEL_KEY and DRAFT_MODEL_DIALECT.`
  if (status === 404)
    return 'The model’s endpoint does not have this address or model (404). Check DRAFT_MODEL_URL, DRAFT_MODEL and DRAFT_MODEL_DIALECT.'
  if (status >= 300 && status < 400)
    return `The model’s endpoint redirects to another address (${status}), which is not followed. Set DRAFT_MODEL_URL to the right one.`
  return `The model’s endpoint refused the request (${status}).`
}

/** The body, up to a size that no answer has. */
async function textOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.length
    if (size > LARGEST_BODY) throw new ModelFailure('The answer of the model’s endpoint is over 4 MB.', true)
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function failureOf(error: unknown, { timeoutMs, url }: ModelConfig): ModelFailure {
  if (error instanceof ModelFailure) return error
  if (error instanceof Error && error.name === 'TimeoutError')
    return new ModelFailure(
      `The model did not answer within ${timeoutMs / 1000} seconds (DRAFT_MODEL_TIMEOUT_MS).`,
      false,
    )
  const cause = error instanceof Error ? error.cause : undefined
  const why = codeOf(cause) || messageOf(cause ?? error)
  return new ModelFailure(`The model’s endpoint ${new URL(url).origin} cannot be reached: ${why}.`, true)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The message within the body of an error, in the usual places. */
function errorIn(text: string): string {
  const body = parse(text)
  if (typeof body !== 'object' || body === null || !('error' in body)) return text.startsWith('<') ? '' : text
  const { error } = body
  if (typeof error === 'string') return error
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : text
}

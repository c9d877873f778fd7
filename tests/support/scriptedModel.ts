import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

export const DIALECTS = ['openai', 'anthropic', 'ollama'] as const
export type DialectName = (typeof DIALECTS)[number]

/** What the server does with one call: an answer of the model, an HTTP response, or nothing at all. */
export type Step =
  | { readonly answer: object | string; readonly isCutOff?: true; readonly isRefused?: true }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | 'hang'

export interface Call {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  /** The body as it was sent. */
  readonly body: string
  /** The last thing that the user says in it. */
  readonly prompt: string
}

export interface ScriptedModel {
  readonly url: string
  /** The calls that were received. */
  readonly calls: Call[]
  /** The settings that lead to it, without a cache. */
  readonly env: Readonly<Record<string, string>>
}

export const NOTHING = { entities: [], offices: [], claims: [], events: [] }

/** A server on loopback that answers in a dialect by a script, call by call; after its end, with empty lists. */
export async function scriptedModel(
  dialect: DialectName,
  script: readonly Step[] | ((call: Call) => Step),
): Promise<ScriptedModel> {
  const calls: Call[] = []
  const server = createServer(async (request, response) => {
    const body = await text(request)
    const messages: { content: string }[] = JSON.parse(body).messages
    const call = { path: request.url ?? '', headers: request.headers, body, prompt: messages.at(-1)?.content ?? '' }
    calls.push(call)
    const step = typeof script === 'function' ? script(call) : (script[calls.length - 1] ?? { answer: NOTHING })
    if (step !== 'hang') play(dialect, step, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const env = {
    DRAFT_MODEL_URL: url,
    DRAFT_MODEL: 'a-model',
    DRAFT_MODEL_KEY: 'sk-very-secret',
    DRAFT_MODEL_DIALECT: dialect,
    DRAFT_MODEL_CACHE: 'off',
  }
  return { url, calls, env }
}

function play(dialect: DialectName, step: Exclude<Step, 'hang'>, response: ServerResponse): void {
  if ('status' in step) {
    response.writeHead(step.status, step.headers).end(step.body ?? '')
    return
  }
  const said = typeof step.answer === 'string' ? step.answer : JSON.stringify(step.answer)
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(bodyOf(dialect, said, step)))
}

function bodyOf(
  dialect: DialectName,
  content: string,
  { isCutOff, isRefused }: { readonly isCutOff?: true; readonly isRefused?: true },
): object {
  if (dialect === 'openai') {
    const reason = isCutOff ? 'length' : isRefused ? 'content_filter' : 'stop'
    return {
      choices: [{ message: { role: 'assistant', content }, finish_reason: reason }],
      usage: { prompt_tokens: 100, completion_tokens: 20 },
    }
  }
  if (dialect === 'anthropic') {
    const reason = isCutOff ? 'max_tokens' : isRefused ? 'refusal' : 'end_turn'
    return {
      content: [{ type: 'text', text: content }],
      stop_reason: reason,
      usage: { input_tokens: 100, output_tokens: 20 },
    }
  }
  return {
    message: { role: 'assistant', content },
    done: true,
    done_reason: isCutOff ? 'length' : 'stop',
    prompt_eval_count: 100,
    eval_count: 20,
  }
}

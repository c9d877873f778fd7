import { canonicalJson } from '../../util/canonicalJson.ts'
import { sha256 } from '../../util/sha256.ts'
import { type Answer, type AnswerSchema, jsonSchemaOf, readAnswer } from './answerSchema.ts'
import type { AnswerCache } from './createAnswerCache.ts'
import { type Endpoint, ModelFailure } from './createEndpoint.ts'
import type { Turn } from './dialects/Dialect.ts'
import type { ModelConfig } from './ModelConfig.ts'
import { PROMPT_VERSION } from './prompt.ts'

export interface Asked {
  /** Undefined where the answer was cut off. */
  readonly answer: Answer | undefined
  readonly isFromCache: boolean
}

/**
 * Asks a model about a passage, and once more with the error where the answer does not fit. Answers are taken from the cache where the same was
 * asked before. Throws `ModelFailure`.
 */
export function createAsk(
  endpoint: Endpoint,
  cache: AnswerCache,
  config: ModelConfig,
  system: string,
  schema: AnswerSchema,
): (prompt: string) => Promise<Asked> {
  const { url, model, dialect } = config
  const shape = jsonSchemaOf(schema)
  return async (prompt) => {
    const hash = sha256(canonicalJson({ PROMPT_VERSION, url, model, dialect, system, prompt, shape }))
    const kept = readAnswer(cache.read(hash) ?? '', schema)
    if (typeof kept === 'object') return { answer: kept, isFromCache: true }
    const turns: Turn[] = [{ role: 'user', text: prompt }]
    for (let isSecond = false; ; isSecond = true) {
      const reply = await endpoint.ask({ system, turns, schema: shape })
      if (reply.isRefused) throw new ModelFailure('The model refused to answer.', false)
      if (reply.isCutOff) return { answer: undefined, isFromCache: false }
      const answer = readAnswer(reply.text, schema)
      if (typeof answer === 'object') {
        cache.write(hash, JSON.stringify(answer))
        return { answer, isFromCache: false }
      }
      if (isSecond) throw new ModelFailure(`The model’s answer cannot be used: ${reasonOf(answer)}`, false)
      // An API refuses an empty turn.
      turns.push({ role: 'assistant', text: reply.text.trim() === '' ? '(nothing)' : reply.text })
      turns.push({ role: 'user', text: `${answer}\n\nAnswer again, with only the JSON object.` })
    }
  }
}

/** The first line, for the person who reads the summary. */
const reasonOf = (message: string): string => message.split('\n')[0] ?? message

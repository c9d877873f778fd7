import { z } from 'zod'
import type { Dialect } from './Dialect.ts'

const answer = z.object({
  content: z.array(z.object({ type: z.string(), text: z.string().optional() })),
  stop_reason: z.string().nullish(),
  usage: z.object({ input_tokens: z.number().catch(0), output_tokens: z.number().catch(0) }).nullish(),
})

/** The API demands a limit. A passage has some 4,000 characters, so that this is enough. */
const MOST_TOKENS = 8_192

/** https://platform.claude.com/docs/en/api/messages */
export const anthropic: Dialect = {
  path: '/v1/messages',
  headers: (key) => ({ 'x-api-key': key, 'anthropic-version': '2023-06-01' }),
  body: (model, { system, turns, schema }, isShaped) => ({
    model,
    max_tokens: MOST_TOKENS,
    system,
    messages: turns.map(({ role, text }) => ({ role, content: text })),
    ...(isShaped && { output_config: { format: { type: 'json_schema', schema } } }),
  }),
  read(body) {
    const { data } = answer.safeParse(body)
    return (
      data && {
        text: data.content.map(({ type, text = '' }) => (type === 'text' ? text : '')).join(''),
        isCutOff: data.stop_reason === 'max_tokens' || data.stop_reason === 'model_context_window_exceeded',
        isRefused: data.stop_reason === 'refusal',
        tokens: { input: data.usage?.input_tokens ?? 0, output: data.usage?.output_tokens ?? 0 },
      }
    )
  },
}

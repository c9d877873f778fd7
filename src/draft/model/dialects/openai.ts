import { z } from 'zod'
import type { Dialect } from './Dialect.ts'

const answer = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.number().catch(0), completion_tokens: z.number().catch(0) }).nullish(),
})

/** Chat completions, which many servers have: https://platform.openai.com/docs/api-reference/chat */
export const openai: Dialect = {
  path: '/chat/completions',
  headers: (key) => ({ authorization: `Bearer ${key}` }),
  body: (model, { system, turns, schema }, isShaped) => ({
    model,
    messages: [{ role: 'system', content: system }, ...turns.map(({ role, text }) => ({ role, content: text }))],
    ...(isShaped && {
      temperature: 0,
      response_format: { type: 'json_schema', json_schema: { name: 'findings', strict: true, schema } },
    }),
  }),
  read(body) {
    const { data } = answer.safeParse(body)
    const [choice] = data?.choices ?? []
    if (!data || !choice) return undefined
    return {
      text: choice.message.content ?? '',
      isCutOff: choice.finish_reason === 'length',
      isRefused: choice.finish_reason === 'content_filter' || Boolean(choice.message.refusal),
      tokens: { input: data.usage?.prompt_tokens ?? 0, output: data.usage?.completion_tokens ?? 0 },
    }
  },
}

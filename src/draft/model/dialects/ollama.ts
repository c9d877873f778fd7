import { z } from 'zod'
import type { Dialect, Question } from './Dialect.ts'

const answer = z.object({
  message: z.object({ content: z.string() }),
  done_reason: z.string().nullish(),
  prompt_eval_count: z.number().catch(0).optional(),
  eval_count: z.number().catch(0).optional(),
})

/** Tokens for the answer. */
const ROOM = 4_096
const STEP = 2_048

/** https://github.com/ollama/ollama/blob/main/docs/api.md */
export const ollama: Dialect = {
  path: '/api/chat',
  headers: (key) => ({ authorization: `Bearer ${key}` }),
  body: (model, question, isShaped) => ({
    model,
    messages: [
      { role: 'system', content: question.system },
      ...question.turns.map(({ role, text }) => ({ role, content: text })),
    ],
    stream: false,
    options: { num_ctx: contextFor(question), ...(isShaped && { temperature: 0 }) },
    ...(isShaped && { format: question.schema }),
  }),
  read(body) {
    const { data } = answer.safeParse(body)
    return (
      data && {
        text: data.message.content,
        isCutOff: data.done_reason === 'length',
        isRefused: false,
        tokens: { input: data.prompt_eval_count ?? 0, output: data.eval_count ?? 0 },
      }
    )
  },
}

/** Ollama cuts off the beginning of what does not fit, without a word. A token has three characters or more. */
function contextFor({ system, turns }: Question): number {
  const characters = turns.reduce((sum, { text }) => sum + text.length, system.length)
  return Math.ceil((characters / 3 + ROOM) / STEP) * STEP
}

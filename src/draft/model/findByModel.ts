import type { Model } from '../../model/Model.ts'
import type { Draft, DraftEntity } from '../Draft.ts'
import { findQuotations } from '../find/claims/findQuotations.ts'
import { createIds } from '../resolve/createIds.ts'
import { type Sentence, splitText } from '../split/splitText.ts'
import { answerSchema } from './answerSchema.ts'
import { createAnswerCache } from './createAnswerCache.ts'
import { createAsk } from './createAsk.ts'
import { createEndpoint, ModelFailure, type Sleep } from './createEndpoint.ts'
import { createEntityList } from './createEntityList.ts'
import type { Tokens } from './dialects/Dialect.ts'
import { type Findings, groundAnswer, type Passage } from './groundAnswer.ts'
import type { ModelConfig } from './ModelConfig.ts'
import { passagePrompt, systemPrompt } from './prompt.ts'

/** What a model found in an article, and what that took. */
export interface ModelRun {
  readonly draft: Draft
  readonly calls: number
  readonly fromCache: number
  readonly tokens: Tokens
  /** How many passages there are, and how many of them got no answer. */
  readonly passages: number
  readonly unanswered: number
  /** Why, each reason once. */
  readonly failures: readonly string[]
  readonly dropped: Findings['dropped']
}

export interface ModelOptions {
  readonly onProgress?: (passage: number, of: number) => void
  readonly sleep?: Sleep
}

const LONGEST_PASSAGE = 4_000
const LONGEST_BEFORE = 1_500
/** After so many passages in a row without an answer, the others are not tried. */
const MOST_FAILURES = 2

/** Creates a finder that asks a language model, paragraph by paragraph. Its calls count towards one limit, whatever the number of articles. */
export function createModelFinder(
  config: ModelConfig,
  model: Model,
  { onProgress = () => {}, sleep }: ModelOptions = {},
): (known: Draft) => Promise<ModelRun> {
  const endpoint = createEndpoint(config, sleep)
  const schema = answerSchema(model)
  const ask = createAsk(endpoint, createAnswerCache(config.cache), config, systemPrompt(model), schema)

  /** Takes the entities and dates that are known, and gives what the model found, with the same ids for the same entities. */
  return async (known) => {
    const { text } = known
    const sentences = splitText(text)
    const list = createEntityList(text, known.entities)
    const ids = createIds(known.events.map(({ id }) => id))
    const article = {
      text,
      dates: known.dates,
      quotations: findQuotations(text, sentences),
      eventId: (words: string, names: readonly string[]) => ids.event(words, names),
    }
    const before = endpoint.usage()
    const found: Findings[] = []
    const failures = new Set<string>()
    let [fromCache, unanswered, inARow] = [0, 0, 0]
    let isOver = false

    async function read(passage: Passage, previous: string): Promise<void> {
      const listed = list.listFor(passage)
      const prompt = passagePrompt(text.slice(passage.start, passage.end), previous, listed)
      const { answer, isFromCache } = await ask(prompt)
      if (isFromCache) fromCache++
      if (answer) {
        found.push(groundAnswer(answer, listed, list, passage, article))
        return
      }
      const half = Math.ceil(passage.sentences.length / 2)
      if (half === passage.sentences.length)
        throw new ModelFailure('The model’s answer about one sentence was cut off.', false)
      await read(passageOf(passage.sentences.slice(0, half)), previous)
      await read(passageOf(passage.sentences.slice(half)), previous)
    }

    const passages = passagesOf(sentences)
    for (const [at, passage] of passages.entries()) {
      if (isOver) {
        unanswered++
        continue
      }
      onProgress(at + 1, passages.length)
      const last = passages[at - 1]
      const previous = last ? text.slice(Math.max(last.start, last.end - LONGEST_BEFORE), last.end) : ''
      try {
        await read(passage, previous)
        inARow = 0
      } catch (error) {
        if (!(error instanceof ModelFailure)) throw error
        failures.add(error.message)
        unanswered++
        inARow++
        isOver = error.isFinal || inARow >= MOST_FAILURES
      }
    }
    const { calls, tokens } = endpoint.usage()
    return {
      draft: draftOf(known, found, list.found()),
      calls: calls - before.calls,
      fromCache,
      tokens: { input: tokens.input - before.tokens.input, output: tokens.output - before.tokens.output },
      passages: passages.length,
      unanswered,
      failures: [...failures],
      dropped: {
        names: sum(found, ({ dropped }) => dropped.names),
        quotes: sum(found, ({ dropped }) => dropped.quotes),
        numbers: sum(found, ({ dropped }) => dropped.numbers),
      },
    }
  }
}

const sum = (found: readonly Findings[], of: (each: Findings) => number): number =>
  found.reduce((total, each) => total + of(each), 0)

function draftOf(known: Draft, found: readonly Findings[], made: readonly DraftEntity[]): Draft {
  const named = new Set([...found.flatMap(({ entities }) => entities), ...made])
  return {
    ...known,
    entities: [...named],
    offices: found.flatMap(({ offices }) => offices),
    claims: found.flatMap(({ claims }) => claims),
    events: found.flatMap(({ events }) => events),
  }
}

/** Paragraphs; longer ones in parts. Lines without a sentence, such as a name or a date, are left out. */
function passagesOf(sentences: readonly Sentence[]): readonly Passage[] {
  const parts: Sentence[][] = []
  for (const sentence of sentences) {
    const part = parts.at(-1)
    const first = part?.[0]
    const fits = first?.paragraph === sentence.paragraph && sentence.end - first.start <= LONGEST_PASSAGE
    if (part && fits) part.push(sentence)
    else parts.push([sentence])
  }
  return parts
    .map(passageOf)
    .filter(({ sentences: own }) => own.reduce((count, { tokens }) => count + tokens.length, 0) > 3)
}

const passageOf = (sentences: readonly Sentence[]): Passage => ({
  start: sentences[0]?.start ?? 0,
  end: sentences.at(-1)?.end ?? 0,
  sentences,
})

import type { ModelRun } from '../model/findByModel.ts'
import { isLocal, type ModelConfig } from '../model/ModelConfig.ts'

/** Where the text of an article goes, before it is sent. */
export function announcement(config: ModelConfig): string {
  const { origin, protocol } = new URL(config.url)
  if (isLocal(config))
    return `The model ${config.model} at ${origin} reads the text. The text does not leave this machine.`
  const warning = protocol === 'http:' ? ' The connection is not encrypted.' : ''
  return `The text leaves this machine: it is sent to ${origin} (model ${config.model}).${warning} Use --finder local to avoid that.`
}

/** What a model took, what of its answers was left out, and where it failed. */
export function modelSummary(run: ModelRun): string {
  const { calls, fromCache, tokens, passages, unanswered, failures, dropped } = run
  const left = [
    [dropped.names, 'name that is not in the text', 'names that are not in the text'],
    [dropped.quotes, 'quote that is not in the text', 'quotes that are not in the text'],
    [dropped.numbers, 'number that stands for no fitting entity', 'numbers that stand for no fitting entity'],
  ] as const
  const leftOut = left.filter(([count]) => count > 0).map(([count, one, many]) => number(count, one, many))
  return [
    `  Model: ${number(calls, 'call', 'calls')}, ${number(fromCache, 'answer', 'answers')} from the cache, ${number(tokens.input, 'token', 'tokens')} in, ${number(tokens.output, 'token', 'tokens')} out.`,
    ...(leftOut.length > 0 ? [`  Left out of its answers: ${leftOut.join(', ')}.`] : []),
    ...(unanswered > 0
      ? [
          `  The model did not answer for ${unanswered} of ${number(passages, 'passage', 'passages')}. The local draft is complete without it.`,
          ...failures.map((failure) => `    ${failure}`),
        ]
      : []),
  ].join('\n')
}

const number = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

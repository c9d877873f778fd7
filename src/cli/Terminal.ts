import type { Readable, Writable } from 'node:stream'
import { isCancel, select, selectKey, text } from '@clack/prompts'

/** A person at a terminal. */
export interface Terminal {
  write(text: string): void
  /** One key decides. Undefined where the person leaves. */
  key<T extends string>(question: string, keys: readonly Key<T>[]): Promise<T | undefined>
  /** One of a list, by its number. */
  pick(question: string, labels: readonly string[]): Promise<number | undefined>
  /** A line of text, with what it is so far. */
  line(question: string, initial: string): Promise<string | undefined>
}

export interface Key<T> {
  readonly key: T
  readonly label: string
}

export function openTerminal(input: Readable, output: Writable): Terminal {
  const unlessLeft = <T>(answer: T): Exclude<T, symbol> | undefined =>
    isCancel(answer) ? undefined : (answer as Exclude<T, symbol>)
  return {
    write: (words) => output.write(`${words}\n`),
    async key(message, keys) {
      const options = keys.map(({ key, label }) => ({ value: key as string, label }))
      const answer = unlessLeft(await selectKey({ message, options, input, output }))
      return keys.find(({ key }) => key === answer)?.key
    },
    async pick(message, labels) {
      const options = labels.map((label, value) => ({ value, label }))
      return unlessLeft(await select<number>({ message, options, maxItems: 12, input, output }))
    },
    async line(message, initialValue) {
      return unlessLeft(await text({ message, initialValue, input, output }))
    },
  }
}

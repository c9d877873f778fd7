import type { MODEL_DIALECTS } from '../../settings.ts'

/** Where a language model answers, and what it may cost. */
export interface ModelConfig {
  readonly url: string
  readonly model: string
  readonly key: string | undefined
  readonly dialect: (typeof MODEL_DIALECTS)[number]
  /** The time limit of one call, in milliseconds. */
  readonly timeoutMs: number
  /** How many calls one run may make. */
  readonly calls: number
  /** The folder of answers; undefined for none. */
  readonly cache: string | undefined
}

/** Whether a text that is sent there stays on this machine. */
export const isLocal = ({ url }: Pick<ModelConfig, 'url'>): boolean =>
  /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(url).hostname)

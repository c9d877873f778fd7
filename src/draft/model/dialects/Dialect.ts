/** What is asked of a model. */
export interface Question {
  readonly system: string
  readonly turns: readonly Turn[]
  /** The JSON Schema of the answer. */
  readonly schema: object
}

/** A message of a conversation with a model. */
export interface Turn {
  readonly role: 'user' | 'assistant'
  readonly text: string
}

/** What came back. */
export interface Reply {
  readonly text: string
  /** The answer was longer than the endpoint allows. */
  readonly isCutOff: boolean
  /** The model or its endpoint declined to answer. */
  readonly isRefused: boolean
  readonly tokens: Tokens
}

/** How many tokens a request and its answer took. */
export interface Tokens {
  readonly input: number
  readonly output: number
}

/** The differences between the APIs of models. */
export interface Dialect {
  /** The address of a call, below that of the endpoint. */
  readonly path: string
  headers(key: string): Readonly<Record<string, string>>
  /** The body of a call. Without `isShaped`, it has nothing that some endpoints do not support: no schema and no temperature. */
  body(model: string, question: Question, isShaped: boolean): object
  /** Undefined where the body is not one of this dialect. */
  read(body: unknown): Reply | undefined
}

/** One Cypher statement. Values are always parameters; integers among them are JavaScript numbers. */
export interface Statement {
  readonly text: string
  readonly params: Readonly<Record<string, unknown>>
}

import { readFileSync } from 'node:fs'

export interface CodeBlock {
  readonly language: string
  readonly text: string
}

/** The fenced code of a Markdown file of the project, in order. */
export function codeBlocks(file: string): readonly CodeBlock[] {
  return codeBlocksIn(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))
}

/** The same of a text. */
export function codeBlocksIn(text: string): readonly CodeBlock[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', body = '']) => ({
    language,
    text: body,
  }))
}

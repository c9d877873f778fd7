import { readFileSync } from 'node:fs'

export interface CodeBlock {
  readonly language: string
  readonly text: string
}

/** The fenced code of a Markdown file of the project, in order. */
export function codeBlocks(file: string): readonly CodeBlock[] {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', body = '']) => ({
    language,
    text: body,
  }))
}

import { showText } from '../../util/unseen.ts'
import { type Data, visitTexts } from '../Data.ts'
import type { Report } from '../Problem.ts'

/**
 * Reports texts that YAML ended although the article goes on: at a comma within `[…]`, or at a ` #`. Both halves of a
 * quote are quotes of the article too, so that nothing else would tell.
 */
export function checkEnded(all: readonly (Data | undefined)[], text: string | undefined, report: Report): void {
  if (text === undefined) return
  const article = text.replace(/\s+/g, ' ')
  for (const data of all) {
    if (!data) continue
    let isSplit = false
    visitTexts(data, ({ at, ended }) => {
      const goesOn = ended !== undefined && article.includes(ended.longer)
      // Of three parts of one quote, the first is enough.
      if (goesOn && !isSplit) report(at, MESSAGES[ended.by], [`the article has ${showText(ended.longer)}`])
      isSplit = goesOn && ended.by === ','
    })
  }
}

const MESSAGES = {
  ',': 'In `[…]`, a comma ends a text; in the article it goes on. Put it in quotes, or each of the two if two are meant.',
  '#': 'In YAML, ` #` begins a comment, which cuts this text short. Put it in quotes.',
} as const

import type { Sentence } from '../../split/splitText.ts'
import { REPORTING } from '../../words/reporting.ts'
import type { Context } from '../Context.ts'
import { speakerBefore } from './findSpeaker.ts'
import { isQuoted } from './isQuoted.ts'

/** To the end of the sentence, or to where somebody else, or another verb of reporting, comes. */
export function clauseEnd(context: Context, sentence: Sentence, from: number): number {
  const { tokens } = sentence
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || isQuoted(context, token)) continue
    const word = token.text
    if (word === ';' || (word === ':' && /^[“"]$/.test(tokens[at + 1]?.text ?? '')))
      return tokens[at - 1]?.end ?? sentence.end
    if (word !== ',' && !/^(?:and|but)$/.test(word)) continue
    // `, and he accuses …`, `and threatened to …`, `but insisted that …`, `, Falkes said.`
    const next = word === ',' && /^(?:and|but|while|although)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
    for (let verb = next; verb < Math.min(tokens.length, next + 4); verb++) {
      const text = (tokens[verb]?.text ?? '').toLowerCase()
      const reporting = REPORTING.get(text)
      if (
        !reporting ||
        /^(?:show|shows|report|continue|order|estimate|plan|fear|hope|aim|find|read|answered)$/.test(text)
      )
        continue
      if (verb === next || speakerBefore(context, sentence, verb)) return tokens[at - 1]?.end ?? sentence.end
    }
  }
  return endOf(sentence)
}

/** The end of a sentence, without its full stop. */
export function endOf({ tokens, end }: Sentence): number {
  const last = tokens.at(-1)
  return last && /^[.;]$/.test(last.text) ? (tokens.at(-2)?.end ?? end) : (last?.end ?? end)
}

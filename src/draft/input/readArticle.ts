import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { isEnglish } from './isEnglish.ts'
import { mainText } from './mainText.ts'

const LARGEST = 2_000_000

/** An article to draft from. */
export interface Article {
  readonly text: string
  /** The headline of a page, where the file is HTML. */
  readonly title?: string
  /** The day of publication that a page gives in its head. */
  readonly published?: string
  /** The name of the site that a page gives in its head. */
  readonly publisher?: string
}

/**
 * Reads the bytes of a file of text or HTML. The text is kept as it is, also its line breaks; of HTML, it is the main text.
 * Throws `DRAFT_INPUT_INVALID` for a file that is empty, too large, binary, not UTF-8, not in English, or HTML without text.
 */
export async function readArticle(bytes: Uint8Array, name: string): Promise<Article> {
  const refuse = (why: string): never => {
    throw new NewsgraphError('DRAFT_INPUT_INVALID', `${name} ${why}`)
  }
  if (bytes.length > LARGEST)
    refuse(`has ${bytes.length.toLocaleString('en')} bytes; at most 2,000,000 are read. Split it into articles.`)
  if (bytes.subarray(0, 8_000).includes(0)) refuse('is binary. Give a file of text (.txt) or a web page (.html).')
  const decoded = decode(bytes) ?? refuse('is not UTF-8. Save it as UTF-8.')
  const isHtml = /\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html)/i.test(decoded)
  const article = isHtml ? await mainText(decoded) : { text: decoded }
  if (!article || article.text.trim() === '') {
    return refuse(
      isHtml
        ? 'is HTML without a text to read. Save the text of the article as .txt.'
        : 'is empty. It must contain the text of an article.',
    )
  }
  if (!isEnglish(article.text)) refuse('is not in English. Other languages cannot be drafted yet.')
  return article
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

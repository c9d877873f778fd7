import type { Data } from '../Data.ts'
import type { CheckContext } from './CheckContext.ts'

/** Warns of a language tag that names no language. */
export function checkLanguage(data: Data | undefined, tag: unknown, { warn }: Pick<CheckContext, 'warn'>): void {
  if (!data || typeof tag !== 'string') return
  const hyphened = tag.replaceAll('_', '-')
  if (!isTag(tag)) {
    const meant = isTag(hyphened) ? ` Did you mean \`${hyphened}\`?` : ''
    warn(data.at, `\`${tag}\` is no language tag (BCP 47), such as \`en\` or \`pt-BR\`.${meant}`)
  } else if (!isKnown(tag)) {
    warn(data.at, `\`${tag}\` is the tag of no known language (BCP 47); English is \`en\`, French \`fr\`.`)
  }
}

/** Whether a text has the form of a language tag. */
export function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** Articles have few languages, and asking ICU takes longer than all else that is checked of them. */
const MOST_KNOWN = 1_000
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

const known = new Set<string>()

/** Of the languages with three letters, thousands are spoken that ICU has no name for. */
function isKnown(tag: string): boolean {
  if (known.has(tag)) return true
  const { language } = new Intl.Locale(tag)
  const isOne = language.length === 3 || names.of(language) !== undefined
  if (isOne && known.size < MOST_KNOWN) known.add(tag)
  return isOne
}

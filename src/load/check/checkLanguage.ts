import type { Yaml } from '../read/Yaml.ts'
import type { CheckContext } from './CheckContext.ts'

/** Warns of a language tag that names no language. */
export function checkLanguage(yaml: Yaml | undefined, tag: unknown, { warn }: Pick<CheckContext, 'warn'>): void {
  if (!yaml || typeof tag !== 'string') return
  const hyphened = tag.replaceAll('_', '-')
  if (!isTag(tag)) {
    const meant = isTag(hyphened) ? ` Did you mean \`${hyphened}\`?` : ''
    warn(yaml.at, `\`${tag}\` is no language tag (BCP 47), such as \`en\` or \`pt-BR\`.${meant}`)
  } else if (!isKnown(tag)) {
    warn(yaml.at, `\`${tag}\` is the tag of no known language (BCP 47); English is \`en\`, French \`fr\`.`)
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

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Of the languages with three letters, thousands are spoken that ICU has no name for. */
function isKnown(tag: string): boolean {
  const { language } = new Intl.Locale(tag)
  return language.length === 3 || names.of(language) !== undefined
}

import { alternatives } from '../../util/didYouMean.ts'
import { evidenceId } from '../ids.ts'
import type { Place } from '../Problem.ts'
import type { Yaml, YamlEntry } from '../read/Yaml.ts'
import type { CheckContext } from './CheckContext.ts'
import { explainAbsence } from './explainAbsence.ts'
import { showContexts, suggestSelectors } from './explainPlaces.ts'
import { type Fields, fieldsOf, itemsOf, kindOf } from './fieldsOf.ts'
import { findQuote, type Selector } from './findQuote.ts'

/** The ids of the passages that a fact names, in order. No fact stands without one. */
export function checkEvidence(owner: string, fields: Fields, at: Place, context: CheckContext): readonly string[] {
  const yaml = fields.get('evidence')
  // One passage need not stand in a list.
  const items = yaml && yaml.kind !== 'list' ? [yaml] : itemsOf(yaml, 'evidence', context.report)
  if (!yaml || (yaml.kind === 'list' && items.length === 0)) {
    context.report(yaml?.at ?? at, `${owner} has no evidence; each fact needs at least one quote.`)
  }
  return [...new Set(items.flatMap((item) => checkQuote(item, context) ?? []))].sort()
}

function checkQuote(yaml: Yaml, context: CheckContext): string | undefined {
  const named = yaml.kind === 'text' ? context.passages.get(yaml.value.trim()) : undefined
  if (!named) return findPassage(yaml, context)
  // What is wrong with a passage is reported once, where it is written.
  if (!named.isUsed) named.id = findPassage(named.yaml, context)
  named.isUsed = true
  return named.id
}

/** A passage with a name. */
export interface NamedPassage {
  readonly yaml: Yaml
  /** Its id; undefined before a fact names it, and where it is not found. */
  id: string | undefined
  isUsed: boolean
}

/** The passages that facts can name. A name is not the beginning of a quote, so that it is short and has no spaces. */
export function namedPassages(
  passages: ReadonlyMap<string, YamlEntry>,
  { report }: Pick<CheckContext, 'report'>,
): ReadonlyMap<string, NamedPassage> {
  for (const [name, { key }] of passages)
    if (!NAME.test(name))
      report(key.at, `The name of a passage is letters, digits and hyphens, such as \`p1\`, not \`${name}\`.`)
  return new Map([...passages].map(([name, { value }]) => [name, { yaml: value, id: undefined, isUsed: false }]))
}

const NAME = /^[\p{L}\p{N}_-]+$/u

/** Warns of passages that no fact names. */
export function checkUsed(passages: ReadonlyMap<string, NamedPassage>, { warn }: Pick<CheckContext, 'warn'>): void {
  for (const [name, { yaml, isUsed }] of passages) if (!isUsed) warn(yaml.at, `No fact names the passage \`${name}\`.`)
}

function findPassage(yaml: Yaml, context: CheckContext): string | undefined {
  const { text, report, article, evidence } = context
  const selector = readSelector(yaml, context)
  if (!selector || text === undefined) return undefined
  const search = findQuote(text, selector)
  if (search.kind === 'found') {
    const { start, end } = search.at
    const id = evidenceId(article, start, end)
    evidence.set(id, { id, quote: selector.exact, start, end })
    return id
  }
  if (search.kind === 'absent') {
    report(yaml.at, 'The quote is not in the text.', explainAbsence(text, selector.exact))
  } else if (search.kind === 'elsewhere') {
    const parts = alternatives(['prefix', 'suffix'].filter((part) => part in selector)).replace(' or ', ' and ')
    report(yaml.at, `The quote is in the text, but not with this ${parts}.`, showContexts(text, search.at))
  } else {
    const message = `The quote stands in the text ${search.at.length} times; say which by \`prefix\` or \`suffix\`.`
    report(yaml.at, message, suggestSelectors(text, search.at))
  }
  return undefined
}

/** Reads a quote: text, or `{ exact, prefix, suffix }`. */
function readSelector(yaml: Yaml, { report }: CheckContext): Selector | undefined {
  if (yaml.kind === 'list') {
    report(yaml.at, 'A quote is text, or `{ exact, prefix, suffix }`, not a list.')
    return undefined
  }
  if (yaml.kind === 'text') return nonEmpty({ exact: yaml.value }, yaml, report)
  if (!yaml.entries.some(({ key }) => PARTS.includes(key.value))) {
    report(
      yaml.at,
      'A quote is text, or `{ exact, prefix, suffix }`. One that holds a colon and a space goes in quotes.',
    )
    return undefined
  }
  const fields = fieldsOf(yaml, { of: 'part of a quote', keys: PARTS }, report)
  const parts = [...fields].flatMap(([part, value]) => {
    if (value.kind === 'text') return [[part, value.value] as const]
    report(value.at, `\`${part}\` is text, not ${kindOf(value)}.`)
    return []
  })
  if (parts.length < fields.size) return undefined
  return nonEmpty({ exact: '', ...Object.fromEntries(parts) }, yaml, report)
}

const PARTS = ['exact', 'prefix', 'suffix']

function nonEmpty(selector: Selector, yaml: Yaml, report: CheckContext['report']): Selector | undefined {
  if (selector.exact.trim() !== '') return selector
  report(yaml.at, 'The quote is empty.')
  return undefined
}

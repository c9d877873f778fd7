/** The last words of titles; the longest first where one contains another. */
const HEADS =
  `chief executive officer|chief executive|general secretary|secretary general|secretary-general|vice-chancellor|vice chancellor|vice-president|vice president|
prime minister|attorney general|press secretary|head of state|minister|president|chancellor|secretary|governor|mayor|senator|ambassador|envoy|
director-general|director general|director|chairman|chairwoman|chairperson|chair|head|chief|leader|spokesman|spokeswoman|spokesperson|commissioner|
prosecutor|inspector|sergeant|constable|superintendent|captain|general|colonel|admiral|commander|lieutenant|professor|prof|bishop|archbishop|pope|rabbi|imam|
king|queen|prince|princess|coach|manager|founder|co-founder|analyst|economist|editor|boss|councillor|congressman|congresswoman|lawmaker|official|
curator|provost|rector|dean|judge|justice|treasurer|coordinator|correspondent|researcher|strategist|CEO|CFO|MP|landlord|speaker|sheriff|premier|
colleague|negotiator|adviser|advisor|deputy|trustee|owner|counterpart`.replace(/\n/g, '')

const MODIFIERS =
  `foreign|finance|prime|vice|general|culture|economy|economic|energy|transport|health|defence|defense|interior|justice|trade|education|environment|
agriculture|labour|labor|housing|climate|science|home|European|managing|executive|chief|financial|editorial|political|press|senior|junior|deputy|assistant|
associate|national|regional|federal|state|city|union|opposition|police|party|station|military|army|navy|security|research|marketing|technology|operating|medical|scientific|
artistic|musical|sporting|sports|acting|interim|outgoing|incoming|former|district|chief|high|supreme|crown|lead|principal|Celebrity|pub|supply|team|treasury|fisheries|tourism|sports|family|immigration|digital|commerce|industry|infrastructure|planning|social|welfare|water|mining|oil|communications|information|youth|migration|farm|development|investment`.replace(
    /\n/g,
    '',
  )

const either = (list: string): string =>
  list
    .split('|')
    .map((each) => `(?:${[...each].map(eitherCase).join('')})`)
    .join('|')

/** Upper or lower case for the first letter of each word, so that `Foreign Minister` and `foreign minister` are found and `MINISTER` is not. */
function eitherCase(letter: string, at: number, all: readonly string[]): string {
  if (letter === ' ') return '\\s'
  const isFirst = at === 0 || all[at - 1] === ' ' || all[at - 1] === '-'
  return isFirst && letter !== letter.toUpperCase() ? `[${letter}${letter.toUpperCase()}]` : letter
}

/** A title, such as `deputy finance minister`, to be put into a larger pattern. */
export const TITLE = `(?:(?:${either(MODIFIERS)})\\s){0,3}(?:${either(HEADS)})(?![\\p{L}\\p{N}])`

/** Titles of people who act for a country. */
export const OF_COUNTRIES =
  /^(?!.*\b(?:union|station|police|party|opposition)\b).*\b(?:minister|president|chancellor|secretary|king|queen|premier|ambassador|attorney general)$|\bminister (?:of|for)\b/i

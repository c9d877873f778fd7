/** A label whose nodes are found by words of some properties, the weightiest first. */
export interface TextIndex {
  readonly label: string
  readonly fields: readonly SearchedField[]
}

/** A property that is searched, by its stored name. */
interface SearchedField {
  readonly property: string
  readonly as: SearchedAs
}

/**
 * How a property is searched: a name, whose words may be run together and misspelled; another text; or a code, such as `USA`,
 * which is found by all of it only.
 */
export type SearchedAs = 'NAME' | 'TEXT' | 'CODE'

/** The property that holds the words by which a searched one is found, with a space between them. */
export const wordsProperty = (property: string): string => `${property}_words`

/** The property that holds what each text of a searched one is without what stands between its letters. */
export const keysProperty = (property: string): string => `${property}_keys`

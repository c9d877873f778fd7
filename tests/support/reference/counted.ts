/** What loading counts, by the names under which it is served. */
export const COUNTED: Readonly<Record<string, string>> = {
  articles: 'supportArticles',
  quotes: 'supportQuotes',
  totalCount: 'relationshipCount',
}

/** The field `support` of something. */
export const supportOf = (properties: Readonly<Record<string, unknown>>) => ({
  articles: properties['supportArticles'],
  quotes: properties['supportQuotes'],
})

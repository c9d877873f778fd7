import { fullText } from '../../src/engine/neo4j/fullText.ts'
import type { Data, Operation } from '../harness/Operation.ts'

/** What the statement asks for is newsgraph's: weights of words and properties are not Lucene's to know. */
const index = { label: 'Entity', properties: ['name', 'aliases', 'description'] }

export const searchByWords: Operation = {
  name: 'searchByWords',
  title: 'a search by the beginning of a word',
  indexed: false,
  query: /* GraphQL */ `
    query ($query: String!) {
      search(query: $query, first: 10) { nodes { __typename id name } }
    }
  `,
  inputs: async ({ nodes }) => (await nodes('Entity')).map(({ name }) => ({ query: name.slice(0, -1) })),
  cypher: {
    text: `
      CALL db.index.fulltext.queryNodes('search_entity_name_aliases_description', $s.query) YIELD node AS e, score AS w
      WITH e, w * (1 + toFloat($s.length) / ($s.length + abs(size(e.name) - $s.length))) / $s.full + CASE
        WHEN w < $s.least THEN 0
        WHEN [c IN split(normalize(toLower(e.name), NFD), '') WHERE c =~ '[\\\\p{L}\\\\p{N}]'] = $s.letters THEN 3
        WHEN any(a IN e.aliases WHERE [c IN split(normalize(toLower(a), NFD), '') WHERE c =~ '[\\\\p{L}\\\\p{N}]'] = $s.letters) THEN 2
        WHEN [c IN split(normalize(toLower(e.description), NFD), '') WHERE c =~ '[\\\\p{L}\\\\p{N}]'] = $s.letters THEN 1
        ELSE 0
      END AS score
      ORDER BY score DESC, e.id LIMIT 10
      RETURN collect([head([label IN labels(e) WHERE label <> 'Entity']), e.id, e.name]) AS r
    `,
    params: async ({ query }) => ({ s: await fullText.ask(index, String(query)) }) as never,
    data: (found) => ({
      search: { nodes: found.map(([type, id, name]: Data) => ({ __typename: type, id, name })) },
    }),
  },
  neo4jGraphql: 'a search finds one type, by whole words or by the syntax of Lucene',
  notByResolvers: 'nothing to batch',
}

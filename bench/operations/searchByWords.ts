import { resolveLookups } from '../../src/engine/neo4j/resolveLookups.ts'
import type { TextIndex } from '../../src/model/TextIndex.ts'
import type { Data, Operation } from '../harness/Operation.ts'

/** What the statement asks for is newsgraph's: weights of words and properties are not Lucene's to know. */
const index: TextIndex = {
  label: 'Entity',
  fields: [
    { property: 'name', as: 'NAME' },
    { property: 'aliases', as: 'NAME' },
    { property: 'description', as: 'TEXT' },
    { property: 'externalIds', as: 'CODE' },
  ],
}

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
      CALL db.index.fulltext.queryNodes('words_entity_name_aliases_description_externalIds', $s.query) YIELD node AS e, score AS w
      WITH e, w * (1 + toFloat($s.length) / ($s.length + abs(size(e.name) - $s.length))) / $s.full + CASE
        WHEN w < $s.least THEN 0
        WHEN $s.key IN coalesce(e.name_keys, []) THEN 4
        WHEN $s.key IN coalesce(e.aliases_keys, []) THEN 3
        WHEN $s.key IN coalesce(e.description_keys, []) THEN 2
        WHEN $s.key IN coalesce(e.externalIds_keys, []) THEN 1
        ELSE 0
      END AS score
      ORDER BY score DESC, e.id LIMIT 10
      RETURN collect([head([label IN labels(e) WHERE label <> 'Entity']), e.id, e.name]) AS r
    `,
    params: async ({ query }) => resolveLookups([{ kind: 'search', param: 's', index, text: String(query) }]) as never,
    data: (found) => ({
      search: { nodes: found.map(([type, id, name]: Data) => ({ __typename: type, id, name })) },
    }),
  },
  neo4jGraphql: 'a search finds one type, by whole words or by the syntax of Lucene',
  notByResolvers: 'nothing to batch',
}

import { expect, test } from 'vitest'
import { codes } from '../../src/errors/codes.ts'

/** `npx vitest run tests/unit/errorCodes.test.ts -u` writes the page anew. */
test('docs/errors.md lists every code', async () => {
  const rows = Object.entries(codes).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`)
  const page = `# Error codes

In a GraphQL answer the code stands in \`extensions.code\`. What is refused before anything runs has no \`data\`, and the
HTTP status 400; a request of more than 250,000 bytes has 413, \`RATE_LIMITED\` 429, and
\`HOST_NOT_ALLOWED\` and \`ORIGIN_NOT_ALLOWED\` have 403. Of faults, \`INTERNAL_SERVER_ERROR\` comes with 500, and
\`GRAPH_INCONSISTENT\` with 200, beside the data that could be read. \`OVERLOADED\` and \`GRAPH_UNAVAILABLE\` come with
503 and \`Retry-After\`: the same may be answered later. \`STATEMENT_TIMEOUT\` and \`REQUEST_TIMEOUT\` come with 504: what is behind the
service did not answer in time, and to ask the same again is of no use. To a client that does not accept
\`application/graphql-response+json\`, what is wrong with a document or its variables comes with 200, as the GraphQL-over-HTTP
specification has it for \`application/json\`; \`LIMIT_EXCEEDED\` and \`PERSISTED_QUERY_NOT_IN_LIST\` come with 400 there too.
\`PERSISTED_QUERY_NOT_FOUND\`, which asks for the text of an [automatic persisted query](persisting.md#automatic-persisted-queries),
comes with 200.

Apollo Server's own codes for what it refuses (\`GRAPHQL_PARSE_FAILED\`, \`GRAPHQL_VALIDATION_FAILED\`, …) are
[in its documentation](https://www.apollographql.com/docs/apollo-server/data/errors).
Commands print the message of a fault without its code, and end with 1, or with 2 for \`SETTINGS_INVALID\`.

| Code | Meaning |
|---|---|
${rows.join('\n')}
`
  await expect(page).toMatchFileSnapshot('../../docs/errors.md')
})

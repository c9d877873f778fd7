import { expect, test } from 'vitest'
import { codes } from '../../src/errors/codes.ts'

/** `npx vitest run tests/unit/errorCodes.test.ts -u` writes the page. */
test('docs/errors.md lists every code', async () => {
  const rows = Object.entries(codes).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`)
  const page = `# Error codes

In a GraphQL response, the code is in \`extensions.code\`. An operation that was refused before it ran has no \`data\`.

| HTTP status | Codes | |
|---|---|---|
| 200 | \`GRAPH_INCONSISTENT\`, \`PERSISTED_QUERY_NOT_FOUND\` | \`GRAPH_INCONSISTENT\` comes with the data that could be read. Send the document of an unknown [automatic persisted query](persisting.md#automatic-persisted-queries). |
| 400 | all that are not in this table | Errors of a document or its variables have 200 for clients that do not accept \`application/graphql-response+json\`. |
| 401 | \`UNAUTHENTICATED\` | |
| 403 | \`FORBIDDEN\`, \`HOST_NOT_ALLOWED\`, \`ORIGIN_NOT_ALLOWED\` | |
| 413 | \`LIMIT_EXCEEDED\` | for a request of more than 250,000 bytes |
| 429 | \`RATE_LIMITED\` | Retry after \`Retry-After\`. |
| 500 | \`INTERNAL_SERVER_ERROR\` | |
| 503 | \`OVERLOADED\`, \`GRAPH_UNAVAILABLE\`, \`IDENTITY_UNAVAILABLE\` | Retry after \`Retry-After\`. |
| 504 | \`STATEMENT_TIMEOUT\`, \`REQUEST_TIMEOUT\` | Retrying does not help. Request less data. |

Apollo Server has [codes of its own](https://www.apollographql.com/docs/apollo-server/data/errors), such as
\`GRAPHQL_PARSE_FAILED\`. Commands print only the message of an error, and exit with 1, or with 2 for \`SETTINGS_INVALID\`.

| Code | Meaning |
|---|---|
${rows.join('\n')}
`
  await expect(page).toMatchFileSnapshot('../../docs/errors.md')
})

/** Operations whose cost lies near 100,000, each of another kind. `$a` has the most relationships, `$b` fewer, `$many` are the 500 largest hubs. */
export const costlyOperations: Readonly<Record<string, string>> = {
  'pages in pages in pages':
    'query ($a: ID!) { node(id: $a) { ... on Entity { relationships(first: 42) { nodes { source { relationships(first: 100) { nodes { target { relationships(first: 7) { nodes { id } } } } } } target { name } } } } } }',
  'wide pages in a list':
    '{ countries(first: 100) { nodes { events(first: 100) { nodes { name participants(first: 8) { nodes { name } } } } } } }',
  'evidence of everything':
    '{ entities(first: 100) { nodes { relationships(first: 40) { nodes { source { name } target { name } evidence { nodes { quote article { headline } } } } } } } }',
  'claims with all about them':
    '{ events(first: 100) { nodes { claims(first: 20) { nodes { content speakers(first: 10) { nodes { name } } subjects(first: 10) { nodes { name } } evidence { nodes { quote article { headline } } } } } } } }',
  'passages and what they support':
    '{ articles(first: 20) { nodes { evidence(first: 100) { nodes { quote supports { __typename ... on Entity { name } ... on Relationship { type role source { name } target { name } } } } } } } }',
  'a filter two hops deep in pages':
    '{ countries(first: 8) { nodes { events(where: { node: { participants: { all: { node: { claims: { none: { kind: { eq: DENIAL } } } } } } } }) { nodes { name } } } } }',
  'a filter two hops deep on a list':
    '{ people(where: { events: { all: { node: { participants: { some: { node: { name: { contains: "x" } } } } } } } }, first: 100) { nodes { name } totalCount } }',
  'counts of hubs, filtered':
    '{ countries(first: 90) { nodes { relationships(where: { evidence: { some: { quote: { contains: "e" } } } }) { totalCount } } } }',
  'twenty filtered counts': `{ ${Array.from({ length: 20 }, (_, index) => `c${index}: people(where: { events: { some: { node: { name: { contains: "${index}" } } } } }) { totalCount counts(by: ANONYMOUS) { key count } }`).join(' ')} }`,
  'twenty filtered lists': `{ ${Array.from({ length: 20 }, (_, index) => `l${index}: events(where: { name: { contains: "${index}" } }, orderBy: [{ startDate: DESC }], first: 100) { nodes { name } }`).join(' ')} }`,
  'a neighbourhood of one hub':
    'query ($a: ID!) { neighborhood(of: [$a], depth: 3, first: 500) { nodes { name relationships { totalCount } } relationships { type source { name } target { name } evidence { nodes { quote article { headline } } } } omitted } }',
  'a neighbourhood of five hundred hubs':
    'query ($many: [ID!]!) { neighborhood(of: $many, depth: 2, first: 500) { nodes { name } relationships { type source { name } target { name } evidence { nodes { quote } } } omitted } }',
  'the longest ways':
    'query ($a: ID!, $b: ID!) { paths(from: $a, to: $b, maxLength: 6, first: 10) { nodes { name } relationships { type evidence { nodes { quote } } } } }',
  'the longest ways on a day':
    'query ($a: ID!, $b: ID!) { paths(from: $a, to: $b, maxLength: 6, first: 10, asOf: "2021-01-01") { nodes { name } relationships { type } } }',
  'five of the longest ways': `query ($a: ID!, $b: ID!) { ${Array.from({ length: 5 }, (_, index) => `w${index}: paths(from: $a, to: $b, maxLength: 6, first: 10) { nodes { name } }`).join(' ')} }`,
  'searches with all that is found': `{ ${Array.from({ length: 10 }, (_, index) => `s${index}: search(query: "${'aeioustrnl'[index]}", first: 100) { totalCount nodes { name relationships(first: 50) { nodes { type } } } }`).join(' ')} }`,
}

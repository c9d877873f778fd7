type Make = (n: number) => string

const times = (n: number, text: (index: number) => string): string =>
  Array.from({ length: Math.max(1, Math.floor(n)) }, (_, index) => text(index)).join(' ')

const person = (fields: string): string => `{person(id:"person:joe-biden"){${fields}}}`

const TYPES = ['Person', 'Country', 'Event', 'Place']

/** Documents that make parsing, validation or planning slow, of about `n` parts. */
export const hostileDocuments: Readonly<Record<string, Make>> = {
  'one field over and over': (n) => person(times(n, () => 'id')),
  'one field with fields, over and over': (n) =>
    person(times(n, () => 'relationships{nodes{evidence{nodes{article{id}}}}}')),
  'many fields within one, over and over': (n) =>
    person(times(n / 30, () => `evidence{nodes{${times(28, () => 'id')}}}`)),
  'long ways, over and over': (n) =>
    person(times(n / 21, () => `${'relationships{nodes{source{'.repeat(7)}id${'}}}'.repeat(7)}`)),
  'one field with one argument': (n) => person(times(n, () => 'relationships(first:1){totalCount}')),
  'one field with other arguments': (n) => person(times(n, (i) => `relationships(first:${i}){totalCount}`)),
  'one field with an unknown argument': (n) => person(times(n, (i) => `id(a:${i})`)),
  'one field with ten arguments': (n) => person(times(n / 10, () => `id(${times(10, (j) => `a${j}:1`)})`)),
  'one field with objects': (n) => person(times(n / 5, () => `id(a:{${times(5, (j) => `b${9 - j}:[1]`)}})`)),
  'one field with texts': (n) => person(times(n, () => `id(a:"${'x'.repeat(40)}")`)),
  'one alias of two fields': (n) => person(times(n, (i) => `a:${i % 2 ? 'id' : 'name'}`)),
  'aliases of one field': (n) => person(times(n, (i) => `a${i}:id`)),
  'aliases of relationships': (n) =>
    person(times(n, (i) => `a${i}:relationships{nodes{source{id}target{id}evidence{nodes{quote}}}}`)),
  'aliases of lists': (n) => `{${times(n, (i) => `a${i}:people{nodes{id}}`)}}`,
  'aliases of searches': (n) => `{${times(n, (i) => `a${i}:search(query:"joe b ${i}"){nodes{score}}`)}}`,
  'fields within fields': (n) => `{person(id:"x")${'{relationships{nodes{source'.repeat(n)}{id}${'}}}'.repeat(n)}}`,
  'fragments within fields': (n) => `${person('...F')} fragment F on Entity{${'...{'.repeat(n)}id${'}'.repeat(n)}}`,
  'inline fragments': (n) => `{node(id:"person:x"){${times(n, (i) => `... on ${TYPES[i % 4]}{name}`)}}}`,
  'inline fragments with lists': (n) =>
    `{node(id:"person:x"){${times(n, (i) => `... on ${TYPES[i % 4]}{evidence{nodes{article{id}}}}`)}}}`,
  'fragments spread side by side': (n) =>
    `${person(times(n, (i) => `...F${i}`))}${times(n, (i) => `fragment F${i} on Person{id}`)}`,
  'fragments in a row': (n) =>
    `${person('...F0')}${times(n, (i) => `fragment F${i} on Person{id ...F${i + 1}}`)}fragment F${n} on Person{id}`,
  'fragments spread twice in the next': (n) =>
    `${person('...F0')}${times(n, (i) => `fragment F${i} on Person{...F${i + 1} ...F${i + 1}}`)}fragment F${n} on Person{id}`,
  'fragments spread in each other': (n) => {
    const side = Math.ceil(Math.sqrt(n))
    const all = times(side, (i) => `...F${i}`)
    return `${person('...F0')}${times(side, (i) => `fragment F${i} on Person{${all}}`)}`
  },
  'fragments in circles': (n) =>
    `${person('...F0')}${times(n, (i) => `fragment F${i} on Person{...F${(i + 1) % n} ...F${(i * 7 + 3) % n} id}`)}`,
  'fragments that are nowhere': (n) => person(times(n, (i) => `...F${i}`)),
  'operations with all fragments': (n) =>
    `${times(n / 2, (i) => `query Q${i}{...F0}`)}${times(n / 2, (i) => `fragment F${i} on Query{...F${i + 1} __typename}`)}`,
  operations: (n) => times(n, (i) => `query Q${i}{__typename}`),
  'operations without names': (n) => times(n, () => '{__typename}'),
  variables: (n) => `query(${times(n, (i) => `$v${i}:ID`)}){__typename}`,
  'variables of unknown types': (n) => `query(${times(n, (i) => `$v${i}:RelationshipxRelationshipx${i}`)}){__typename}`,
  'variables that are not defined': (n) => `{entities(where:{id:{in:[${times(n, (i) => `$v${i}`)}]}){totalCount}}`,
  'unknown fields': (n) => person(times(n, (i) => `relationshippp${i}`)),
  'unknown arguments': (n) => `{people(${times(n, (i) => `firstt${i}:1`)}){totalCount}}`,
  'unknown filters': (n) => `{people(where:{${times(n, (i) => `namee${i}:1`)}}){totalCount}}`,
  'filters within filters': (n) =>
    `{people(where:${'{NOT:'.repeat(n)}{name:{startsWith:"a"}}${'}'.repeat(n)}){totalCount}}`,
  'filters beside filters': (n) => `{people(where:{OR:[${times(n, () => '{name:{startsWith:"a"}}')}]}){totalCount}}`,
  'lists within lists': (n) => `{person(id:${'['.repeat(n)}${']'.repeat(n)}){id}}`,
  'objects within objects': (n) => `{person(id:${'{a:'.repeat(n)}1${'}'.repeat(n)}){id}}`,
  directives: (n) => person(`id ${times(n, () => '@include(if:true)')}`),
  'unknown directives': (n) => `{__typename ${times(n, (i) => `@includee${i}`)}}`,
  'type definitions': (n) => times(n, (i) => `type T${i}{a:T${i + 1}}`),
  'the schema, asked wide': (n) => `{__schema{types{fields{args{type{${times(n, () => 'name')}}}}}}}`,
  'the schema, over and over': (n) => `{${times(n, (i) => `s${i}:__schema{types{fields{type{name}}}}`)}}`,
  'the schema, two steps far': (n) =>
    `{${times(n, (i) => `s${i}:__schema{types{fields{type{ofType{ofType{fields{name args{name}}}}fields{name args{name}}}}}}`)}}`,
  'all of the schema, two steps far': (n) => {
    const type = `type{name kind description ofType{name kind ofType{${times(n, () => 'name')}}}}`
    const fields = `fields{name description args{name description defaultValue ${type}}${type}}`
    return `{__schema{types{fields{type{ofType{ofType{...F}...F}...F}}}}} fragment F on __Type{${fields}}`
  },
  'the schema, asked in circles': (n) => `{__schema{types${'{fields{type'.repeat(n)}{name}${'}}'.repeat(n)}}}`,
  'a long name': (n) => `{${'a'.repeat(n * 10)}}`,
  'a long text': (n) => `{person(id:"${'é'.repeat(n * 10)}"){id}}`,
  'a long block text': (n) => `{person(id:"""${' \n  a'.repeat(n * 2)}"""){id}}`,
  'escapes in a text': (n) => `{person(id:"${'\\u{1f600}'.repeat(n)}"){id}}`,
  comments: (n) => `${'# no\n'.repeat(n * 2)}{__typename}`,
  commas: (n) => `{__typename${','.repeat(n * 10)}}`,
  'no token': (n) => `${'{a'.repeat(n)}?`,
}

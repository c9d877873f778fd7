import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  printSchema,
  stripIgnoredCharacters,
  validate,
  visit,
} from 'graphql'
import { serveSchema } from '../src/graphql/schema/serveSchema.ts'
import { buildModel } from '../src/model/buildModel.ts'
import { readSchema } from '../src/model/readSchema.ts'
import { listOperations } from './lists.ts'
import { kindParts } from './vocabulary.ts'

const FOLDER = join(import.meta.dirname, '../src/explorer/api/operations')

/** What `npm run generate` writes and the explorer imports. */
export const OPERATIONS_FILE = join(import.meta.dirname, '../src/explorer/api/operations.ts')

/**
 * The explorer's operations, each as the text that is sent and the types of its variables and its answer, from the
 * `.graphql` files and the schema that is served. Fails where the files ask for what the schema has not.
 */
export async function operationsModule(): Promise<string> {
  const source = readSchema()
  const model = buildModel(source)
  const written = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ location: file, document: parse(readFileSync(join(FOLDER, file), 'utf8')) }))
  const documents = [...written, { location: 'KindParts', document: parse(kindParts(model)) }]
  const served = printSchema(serveSchema(source, model))
  // Their types are those of any list: what differs are the facets.
  const lists = parse(listOperations(model, source))
  const [mistake] = validate(buildSchema(served), lists)
  if (mistake) throw mistake
  const types = await codegen({
    filename: OPERATIONS_FILE,
    schema: parse(served),
    documents,
    config: {},
    plugins: [
      {
        operations: {
          scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
          enumType: 'string-literal',
          skipTypename: true,
          nonOptionalTypename: false,
          inlineFragmentTypes: 'combine',
          useTypeImports: true,
        },
      },
    ],
    pluginMap: { operations: typescriptOperations },
  })
  const typed = operationsOf(
    documents.map(({ document }) => document),
    (name) => `Operation<${name}Query, ${name}QueryVariables>`,
  )
  const listed = operationsOf([lists], () => 'ListOperation')
  return [HEADER, types.trim(), '', ...typed, ...listed, ''].join('\n')
}

const HEADER = `// Made by \`npm run generate\` from the files in operations/ and the schema. Edit those.
import type { ListOperation } from '../browse/List.ts'
import type { Operation } from './request.ts'
`

function operationsOf(documents: readonly DocumentNode[], typeOf: (name: string) => string): string[] {
  const definitions = documents.flatMap((document) => document.definitions)
  const fragments = new Map(
    definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  )
  return definitions
    .filter((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const name = operation.name?.value ?? ''
      const used = [operation, ...fragmentsOf(operation, fragments)]
      const text = stripIgnoredCharacters(used.map((each) => sourceOf(each)).join(' '))
      return `export const ${name}: ${typeOf(name)} = {\n  name: '${name}',\n  text: ${JSON.stringify(text)},\n}\n`
    })
}

function fragmentsOf(
  definition: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found: Set<FragmentDefinitionNode> = new Set(),
): Set<FragmentDefinitionNode> {
  visit(definition, {
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value)
      if (!fragment || found.has(fragment)) return
      found.add(fragment)
      fragmentsOf(fragment, fragments, found)
    },
  })
  return found
}

const sourceOf = ({ loc }: OperationDefinitionNode | FragmentDefinitionNode): string =>
  loc ? loc.source.body.slice(loc.start, loc.end) : ''

import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  GraphQLDeprecatedDirective,
  GraphQLError,
  type GraphQLScalarType,
  type GraphQLSchema,
  GraphQLSpecifiedByDirective,
  Kind,
  parse,
  validateSchema,
  visit,
} from 'graphql'
import type { Model } from '../../model/Model.ts'
import type { SchemaSource } from '../../model/readSchema.ts'
import { connections } from './connections.ts'
import { countTypes } from './counts.ts'
import { withDerivedFields } from './derivedFields.ts'
import { describeInherited } from './describeInherited.ts'
import { filterTypes } from './filters.ts'
import { fixedTypes } from './fixedTypes.ts'
import { mutationType } from './mutations.ts'
import { orderTypes } from './orders.ts'
import { entityType, queryType } from './queryType.ts'
import { readingTypes } from './readings.ts'
import { scalars } from './scalars.ts'
import { TIMELINE_TYPE } from './traversals.ts'
import { usedDefinitions } from './usedDefinitions.ts'
import { withStandards } from './withStandards.ts'

/**
 * The schema that clients see. It follows from the source in `schema/`: lists become connections, directives about
 * storage go, types for pages and edges and the queries come. Throws what graphql-js finds wrong with it.
 */
export function serveSchema(source: SchemaSource, model: Model): GraphQLSchema {
  const derived = connections(source, model)
  const own = source.document.definitions
    .filter(({ kind }) => kind !== Kind.DIRECTIVE_DEFINITION)
    .map((definition) => withConnections(withStandards(definition), derived.fields))
  const definitions = [
    ...withDerivedFields(own),
    ...parsed(queryType(model)),
    ...fixedTypes.definitions,
    ...[
      TIMELINE_TYPE,
      entityType(model),
      derived.types,
      countTypes(model),
      readingTypes(model),
      filterTypes(model),
      orderTypes(model),
      mutationType(model),
    ].flatMap(parsed),
  ]
  const schema = buildASTSchema({
    kind: Kind.DOCUMENT,
    definitions: usedDefinitions(describeInherited(definitions)),
  })
  const problems = validateSchema(schema)
  if (problems.length > 0) throw new GraphQLError(problems.map(({ message }) => message).join('\n'))
  for (const [name, scalar] of Object.entries(scalars)) {
    const type = schema.getType(name) as GraphQLScalarType | undefined
    if (type) Object.assign(type, scalar)
  }
  return schema
}

const SERVED_DIRECTIVES: ReadonlySet<string> = new Set([
  GraphQLSpecifiedByDirective.name,
  GraphQLDeprecatedDirective.name,
])

const parsed = (sdl: string): readonly DefinitionNode[] => parse(sdl, { noLocation: true }).definitions

/** Drops the directives that say how something is stored, and gives every field that is served as a connection its type and its arguments. */
function withConnections(definition: DefinitionNode, served: ReadonlyMap<string, FieldDefinitionNode>): DefinitionNode {
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [definition] }
  const owner = 'name' in definition ? definition.name?.value : ''
  const [changed] = visit(document, {
    FieldDefinition: (field) => {
      const connection = served.get(`${owner}.${field.name.value}`)
      return connection
        ? { ...field, type: connection.type, arguments: connection.arguments, directives: [] }
        : undefined
    },
    Directive: ({ name }) => (SERVED_DIRECTIVES.has(name.value) ? undefined : null),
  }).definitions
  return changed ?? definition
}

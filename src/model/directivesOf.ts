import {
  type ConstDirectiveNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  getArgumentValues,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql'
import type { Direction, Mark, Term } from './Model.ts'
import type { SearchedAs } from './TextIndex.ts'

/** The directives of `schema/directives.graphql` with their arguments. */
export interface SchemaDirectives {
  readonly node?: { readonly prefix?: string; readonly one?: string; readonly many?: string }
  readonly relationship?: { readonly type: string; readonly direction: Direction; readonly connection: boolean }
  readonly stored?: { readonly as: string }
  readonly default?: { readonly value: string }
  readonly search?: { readonly as: SearchedAs }
  readonly verbatim?: object
  readonly lookup?: object
  readonly identity?: object
  readonly unanimous?: object
  readonly contested?: { readonly superseded: readonly string[]; readonly by: readonly string[] }
  readonly term?: Term
  readonly mark?: Mark
  readonly recorded?: object
  readonly catalogue?: { readonly scheme: string }
  readonly symmetric?: object
  readonly words?: { readonly verb: string; readonly inverse?: string; readonly withRole?: string }
  readonly facet?: { readonly label: string; readonly yes?: string; readonly no?: string }
  readonly relates: readonly { readonly from: string[]; readonly to: string[]; readonly properties?: string }[]
}

type Annotated = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode | FieldDefinitionNode | EnumValueDefinitionNode

/** Reads the directives on a definition; graphql-js has checked their names and arguments. */
export function directivesOf(schema: GraphQLSchema, on: Annotated | null | undefined): SchemaDirectives {
  const found: Record<string, unknown> & { relates: unknown[] } = { relates: [] }
  for (const node of on?.directives ?? []) {
    const values = argumentsOf(schema, node)
    if (node.name.value === 'relates') found.relates.push(values)
    else found[node.name.value] = values
  }
  return found as unknown as SchemaDirectives
}

function argumentsOf(schema: GraphQLSchema, node: ConstDirectiveNode): Record<string, unknown> {
  const directive = schema.getDirective(node.name.value)
  if (!directive) throw new Error(`schema/: @${node.name.value} is not in directives.graphql.`)
  return getArgumentValues(directive, node)
}

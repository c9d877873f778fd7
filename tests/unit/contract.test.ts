import { readFileSync } from 'node:fs'
import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  printSchema,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../support/model.ts'

const served = coordinates(parse(printSchema(schema)).definitions)
const contract = coordinates(parse(readFileSync(new URL('../contract.graphql', import.meta.url), 'utf8')).definitions)

describe('the served schema', () => {
  test('is a superset of the contract', () => {
    expect([...contract].filter(([name, value]) => served.get(name) !== value)).toEqual([])
  })

  test('gives every connection its edges, nodes, page and count', () => {
    const connections = [...served].filter(
      ([name, kind]) => kind === Kind.OBJECT_TYPE_DEFINITION && name.endsWith('Connection'),
    )
    expect(connections.length).toBeGreaterThan(40)
    for (const [name] of connections) {
      const edge = name.replace(/Connection$/, 'Edge')
      expect(served.get(`${name}.edges`)).toBe(`[${edge}!]!`)
      expect(served.get(`${name}.pageInfo`)).toBe('PageInfo!')
      expect(served.get(`${name}.totalCount`)).toBe('Int!')
      expect(served.get(`${name}.nodes`)).toBe(`[${served.get(`${edge}.node`)}]!`)
      expect(served.get(`${edge}.cursor`)).toBe('String!')
    }
  })

  test.each([
    ['PersonOffices', 'title', 'String!'],
    ['CountryOfficials', 'title', 'String!'],
    ['PersonMemberships', 'role', 'String'],
    ['PersonEvents', 'role', 'String'],
    ['CountryEvents', 'role', 'String'],
    ['OrganizationEvents', 'role', 'String'],
    ['EventParticipants', 'role', 'String'],
  ])('gives the edges of %s the relationship, %s, dates and evidence, and no id', (name, role, type) => {
    expect(served.get(`${name}Edge.${role}`)).toBe(type)
    expect(served.get(`${name}Edge.startDate`)).toBe('Date')
    expect(served.get(`${name}Edge.endDate`)).toBe('Date')
    expect(served.get(`${name}Edge.relationship`)).toBe('Relationship!')
    expect(served.get(`${name}Edge.evidence`)).toBe('[Evidence!]!')
    expect(served.get(`${name}Edge.evidence(first:)`)).toBe('Int = 10')
  })

  test('gives the edges of links of claims their evidence only', () => {
    const fields = ['ClaimSpeakers', 'ClaimSubjects', 'ClaimContradicts', 'PersonStatements', 'EntityClaims'].map(
      (name) => fieldsOf(`${name}Edge`),
    )
    expect(fields).toEqual(Array(5).fill(['cursor', 'node', 'evidence']))
  })

  test('has ids on nodes only', () => {
    const withId = [...served.keys()].filter((name) => name.endsWith('.id')).map((name) => name.slice(0, -'.id'.length))
    expect(withId.filter((name) => name !== 'Node' && !served.has(`${name} implements Node`))).toEqual([])
  })

  test('describes every type, field, argument and enum value', () => {
    expect(undescribed(parse(printSchema(schema)).definitions)).toEqual([])
  })

  test('says nothing of how things are stored', () => {
    expect(
      schema
        .getDirectives()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['deprecated', 'include', 'oneOf', 'skip', 'specifiedBy'])
    expect(Object.keys(schema.getTypeMap())).not.toContain('OfficeProperties')
    expect(Object.keys(schema.getTypeMap())).not.toContain('ProvenanceLink')
  })
})

const fieldsOf = (type: string): string[] =>
  [...served.keys()]
    .map((name) => name.split('.'))
    .flatMap(([owner, field = '']) => (owner === type && /^\w+$/.test(field) ? [field] : []))

/** All that definitions say, by schema coordinate: `Person.offices(first:)` is `Int`. */
function coordinates(definitions: readonly DefinitionNode[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const definition of definitions) {
    if (!('name' in definition) || !definition.name) continue
    const name = definition.name.value
    found.set(name, definition.kind)
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
      for (const value of definition.values ?? []) found.set(`${name}.${value.name.value}`, 'value')
    }
    if (!isComposite(definition)) continue
    for (const each of definition.interfaces ?? []) found.set(`${name} implements ${each.name.value}`, '')
    for (const field of definition.fields ?? []) {
      found.set(`${name}.${field.name.value}`, print(field.type))
      for (const argument of field.arguments ?? []) {
        found.set(`${name}.${field.name.value}(${argument.name.value}:)`, printInput(argument))
      }
    }
  }
  return found
}

function isComposite(node: DefinitionNode): node is ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION
}

function printInput({ type, defaultValue }: InputValueDefinitionNode): string {
  return `${print(type)}${defaultValue ? ` = ${print(defaultValue)}` : ''}`
}

function undescribed(definitions: readonly DefinitionNode[]): string[] {
  return definitions.flatMap((definition) => {
    if (!('name' in definition) || !definition.name) return []
    const name = definition.name.value
    const parts: [string, { readonly description?: unknown }][] = [[name, definition as { description?: unknown }]]
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
      parts.push(...(definition.values ?? []).map((value): [string, object] => [`${name}.${value.name.value}`, value]))
    }
    if (isComposite(definition)) parts.push(...(definition.fields ?? []).flatMap((field) => fieldParts(name, field)))
    return parts.filter(([, { description }]) => !description).map(([coordinate]) => coordinate)
  })
}

const fieldParts = (type: string, field: FieldDefinitionNode): [string, object][] => [
  [`${type}.${field.name.value}`, field],
  ...(field.arguments ?? []).map((argument): [string, object] => [
    `${type}.${field.name.value}(${argument.name.value}:)`,
    argument,
  ]),
]

import { readFileSync } from 'node:fs'
import {
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
} from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../support/model.ts'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

const released = buildSchema(read('tests/support/schema/released.graphql'))
const [, unreleased = ''] = read('docs/schema-changelog.md').split(/^## /m)

/** What more can be asked changes no answer. */
const HARMLESS: ReadonlySet<string> = new Set([
  DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED,
  DangerousChangeType.OPTIONAL_ARG_ADDED,
])

/** What graphql-js finds between two schemas that can break a client, a line each. */
const changesBetween = (before: GraphQLSchema, after: GraphQLSchema): readonly string[] =>
  [...findBreakingChanges(before, after), ...findDangerousChanges(before, after)]
    .filter(({ type }) => !HARMLESS.has(type))
    .map(({ type, description }) => `${type}: ${description}`)
    .sort()

test('docs/schema-changelog.md has every change since the last release that can break a client', () => {
  const listed = /```text\n([\s\S]*?)```/.exec(unreleased)?.[1]?.trim().split('\n') ?? []
  expect(listed).toEqual(changesBetween(released, schema))
})

test('the comparison sees what breaks a client', () => {
  const before = buildSchema('type Query { a: Int b(c: Int): String! }')
  expect(changesBetween(before, buildSchema('type Query { b(c: Int!): String }'))).toEqual([
    'ARG_CHANGED_KIND: Query.b arg c has changed type from Int to Int!.',
    'FIELD_CHANGED_KIND: Query.b changed type from String! to String.',
    'FIELD_REMOVED: Query.a was removed.',
  ])
})

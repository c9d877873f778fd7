import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LISTS_FILE, listsModule } from '../../scripts/lists.ts'
import { OPERATIONS_FILE, operationsModule } from '../../scripts/operations.ts'
import { VOCABULARY_FILE, vocabularyModule } from '../../scripts/vocabulary.ts'

test('the explorer’s operations are those of its .graphql files and of the schema: npm run generate', async () => {
  expect(readFileSync(OPERATIONS_FILE, 'utf8')).toBe(await operationsModule())
})

test('what the pages know of types and relationships is what schema/ says: npm run generate', () => {
  expect(readFileSync(VOCABULARY_FILE, 'utf8')).toBe(vocabularyModule())
})

test('there is a list for each type of entity of schema/: npm run generate', () => {
  expect(readFileSync(LISTS_FILE, 'utf8')).toBe(listsModule())
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { OPERATIONS_FILE, operationsModule } from '../../scripts/operations.ts'

test('the explorer’s operations are those of its .graphql files and of the schema: npm run generate', async () => {
  expect(readFileSync(OPERATIONS_FILE, 'utf8')).toBe(await operationsModule())
})

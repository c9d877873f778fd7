import { existsSync, readFileSync } from 'node:fs'
import { Kind, type OperationDefinitionNode, parse } from 'graphql'
import { expect, test } from 'vitest'
import { compile } from '../../src/cypher/compile.ts'
import { dialect } from '../../src/engine/neo4j/dialect.ts'
import { planOperation } from '../../src/plan/planOperation.ts'
import { codeBlocks } from '../support/codeBlocks.ts'
import { model, schema } from '../support/model.ts'

test('ARCHITECTURE.md shows the statement that its operation becomes', () => {
  const blocks = codeBlocks('ARCHITECTURE.md')
  const document = parse(blocks.find(({ language }) => language === 'graphql')?.text ?? '')
  const operation = document.definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode
  const plan = planOperation(schema, model, document, operation, {})
  expect(`${compile(plan, model, dialect)?.text}\n`).toBe(blocks.find(({ language }) => language === 'cypher')?.text)
})

test.each([
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'README.md',
  'SECURITY.md',
  'bench/RESULTS.md',
  'docs/asking.md',
  'docs/bundles.md',
  'docs/errors.md',
  'docs/exploring.md',
  'docs/operations.md',
  'docs/persisting.md',
  'docs/settings.md',
])('%s links to files that exist, and to headings in them', (file) => {
  const base = new URL(`../../${file}`, import.meta.url)
  const links = [...prose(base).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)]
  const isBroken = ([, path, anchor]: RegExpMatchArray) => {
    const target = path ? new URL(path, base) : base
    return !existsSync(target) || (anchor !== undefined && !anchorsIn(target).includes(anchor))
  }
  expect(links.filter(isBroken).map(([link]) => link)).toEqual([])
})

/** A page without its code. */
const prose = (page: URL): string => readFileSync(page, 'utf8').replaceAll(/^```[\s\S]*?^```$/gm, '')

/** As GitHub makes them of headings. */
const anchorsIn = (page: URL): readonly string[] =>
  [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )

test('SECURITY.md names tests that exist', () => {
  const text = readFileSync(new URL('../../SECURITY.md', import.meta.url), 'utf8')
  const named = [...text.matchAll(/\[([^\]]+)\]\((tests\/[^)]+)\)/g)]
  expect(named.length).toBeGreaterThan(30)
  const missing = named.filter(([, title = '', file = '']) => !readFileSync(file, 'utf8').includes(title))
  expect(missing.map(([link]) => link)).toEqual([])
})

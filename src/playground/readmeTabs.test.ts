import { expect, test } from 'vitest'
import README from '../../README.md?raw'
import { readmeTabs } from './readmeTabs.ts'

test('every query of the README is a tab, under the question that it answers', () => {
  const tabs = readmeTabs(README)
  expect(tabs).toHaveLength(README.split('```graphql\n').length - 1)
  for (const { query } of tabs) {
    const [question = '', ...lines] = query.split('\n')
    expect(question).toMatch(/^# .*\?$/)
    expect(README).toContain(`\`\`\`graphql\n${lines.join('\n')}\n\`\`\``)
    // Of which GraphiQL makes the tab's title.
    expect(lines[0]).toMatch(/^query [A-Z]\w+/)
  }
})

test('variables that stand with a query come with it, and only with it', () => {
  const fence = '```'
  const page = [
    'Text, **bold**.\n',
    `${fence}graphql\n{ a }\n${fence}\n`,
    '**What is b?** More\nof it.\n',
    `${fence}graphql\nquery B($b: ID) { b }\n${fence}\n`,
    `${fence}json variables\n{ "b": 1 }\n${fence}\n`,
    `${fence}json\n{ "data": {} }\n${fence}\n`,
  ].join('\n')
  expect(readmeTabs(page)).toEqual([
    { query: '{ a }' },
    { query: '# What is b?\nquery B($b: ID) { b }', variables: '{ "b": 1 }' },
  ])
})

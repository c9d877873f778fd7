import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { expect, test } from 'vitest'
import { settingFiles } from '../../scripts/settings.ts'
import { draftEnvironment, environment, SETTING_GROUPS } from '../../src/settings.ts'

test.each(settingFiles().map(({ file, text }) => [relative('.', file), text]))(
  '%s lists the settings as src/settings.ts declares them: npm run generate',
  (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text)
  },
)

test('each setting is read, listed once, and described in sentences', () => {
  const listed = SETTING_GROUPS.flatMap(({ settings }) => Object.entries(settings))
  expect(listed.map(([name]) => name)).toEqual(Object.keys({ ...environment.shape, ...draftEnvironment.shape }))
  const notSentences = listed.filter(([, { description = '' }]) => !/^.+\.$/.test(description))
  expect(notSentences.map(([name]) => name)).toEqual([])
})

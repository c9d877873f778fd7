import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { LISTS_FILE, listsModule } from './lists.ts'
import { OPERATIONS_FILE, operationsModule } from './operations.ts'
import { settingFiles } from './settings.ts'
import { MARKS_FILE, marksSheet, VOCABULARY_FILE, vocabularyModule } from './vocabulary.ts'
import { VOCABULARY_PAGE, vocabularyPage } from './vocabularyPage.ts'

writeFileSync(OPERATIONS_FILE, await operationsModule())
writeFileSync(VOCABULARY_FILE, vocabularyModule())
writeFileSync(MARKS_FILE, marksSheet())
mkdirSync(dirname(VOCABULARY_PAGE), { recursive: true })
writeFileSync(VOCABULARY_PAGE, vocabularyPage())
writeFileSync(LISTS_FILE, listsModule())
for (const { file, text } of settingFiles()) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

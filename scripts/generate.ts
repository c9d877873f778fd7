import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { OPERATIONS_FILE, operationsModule } from './operations.ts'
import { settingFiles } from './settings.ts'
import { VOCABULARY_FILE, vocabularyModule } from './vocabulary.ts'

writeFileSync(OPERATIONS_FILE, await operationsModule())
writeFileSync(VOCABULARY_FILE, vocabularyModule())
for (const { file, text } of settingFiles()) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

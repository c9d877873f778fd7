import { writeFileSync } from 'node:fs'
import { OPERATIONS_FILE, operationsModule } from './operations.ts'
import { settingFiles } from './settings.ts'
import { VOCABULARY_FILE, vocabularyModule } from './vocabulary.ts'

writeFileSync(OPERATIONS_FILE, await operationsModule())
writeFileSync(VOCABULARY_FILE, vocabularyModule())
for (const { file, text } of settingFiles()) writeFileSync(file, text)

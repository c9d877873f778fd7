import { writeFileSync } from 'node:fs'
import { OPERATIONS_FILE, operationsModule } from './operations.ts'
import { VOCABULARY_FILE, vocabularyModule } from './vocabulary.ts'

writeFileSync(OPERATIONS_FILE, await operationsModule())
writeFileSync(VOCABULARY_FILE, vocabularyModule())

import { writeFileSync } from 'node:fs'
import { OPERATIONS_FILE, operationsModule } from './operations.ts'

writeFileSync(OPERATIONS_FILE, await operationsModule())

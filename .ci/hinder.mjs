/*
 * What a test must not depend on: takes port 4000, as a service of the README does, and keeps each core busy, until it is ended.
 */
import { fork } from 'node:child_process'
import { createServer } from 'node:http'
import { availableParallelism } from 'node:os'

if (process.send) {
  process.on('disconnect', () => process.exit())
  const spin = () => {
    for (const until = performance.now() + 20; performance.now() < until; );
    setImmediate(spin)
  }
  spin()
} else {
  for (let core = 0; core < availableParallelism(); core++) fork(import.meta.filename)
  const server = createServer((_, response) => response.end())
  // Something else has it: as good.
  server.on('error', () => {}).listen(4000, '127.0.0.1')
}

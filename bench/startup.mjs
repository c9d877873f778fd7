// Measures how long newsgraph takes from the start of its process: to the first answer over HTTP, on the graph of the
// bundles that come with it, in the embedded engine; and to the end of `newsgraph check` and `newsgraph schema`.
// Prints rows of a Markdown table. Run `npm run prepare` before.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'

const RUNS = 20
const CLI = join(import.meta.dirname, '../dist/cli/newsgraph.js')
const QUERY = '{ person(id: "person:joe-biden") { name offices { edges { title node { name } } } } }'

// An empty folder, so that no .env is read.
const cwd = mkdtempSync(join(tmpdir(), 'newsgraph-bench-'))
const machine = `${availableParallelism()} cores | Node ${process.versions.node}`
try {
  console.log('| From start of the process to | median | worst | runs | machine | Node |')
  console.log('| --- | --: | --: | --: | --- | --- |')
  await measure('first answer of `serve`', untilAnswer)
  await measure('end of `check`', () => untilEnd('check'))
  await measure('end of `schema`', () => untilEnd('schema'))
} finally {
  rmSync(cwd, { recursive: true })
}

/**
 * @param {string} what
 * @param {() => Promise<number>} once Gives milliseconds.
 */
async function measure(what, once) {
  const times = []
  for (let run = 0; run < RUNS; run++) times.push(await once())
  times.sort((a, b) => a - b)
  const median = (times[RUNS / 2 - 1] + times[RUNS / 2]) / 2
  console.log(`| ${what} | ${seconds(median)} | ${seconds(times[RUNS - 1])} | ${RUNS} | ${machine} |`)
}

/** @param {number} ms */
function seconds(ms) {
  return `${(ms / 1000).toFixed(2)} s`
}

/** @returns {Promise<number>} */
async function untilAnswer() {
  const start = performance.now()
  const child = spawn(process.execPath, [CLI, 'serve'], {
    cwd,
    env: environment({ PORT: '0' }),
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  try {
    const url = await listening(child.stdout)
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    })
    const { data } = await response.json()
    if (data?.person?.name !== 'Joe Biden') throw new Error(`Not the answer: ${JSON.stringify(data)}`)
    return performance.now() - start
  } finally {
    child.kill('SIGKILL')
    await once(child, 'close')
  }
}

/**
 * @param {NodeJS.ReadableStream} stdout
 * @returns {Promise<string>}
 */
async function listening(stdout) {
  let text = ''
  for await (const chunk of stdout.setEncoding('utf8')) {
    text += chunk
    const url = /"url":"([^"]+)"/.exec(text)?.[1]
    if (url) return url
  }
  throw new Error(`It did not listen, but said: ${text}`)
}

/**
 * @param {string} command
 * @returns {Promise<number>}
 */
async function untilEnd(command) {
  const start = performance.now()
  const child = spawn(process.execPath, [CLI, command], { cwd, env: environment({}), stdio: 'ignore' })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${command} ended with ${code}`)
  return performance.now() - start
}

/**
 * @param {Record<string, string>} own
 * @returns {Record<string, string | undefined>}
 */
function environment(own) {
  return { PATH: process.env.PATH, ...own }
}

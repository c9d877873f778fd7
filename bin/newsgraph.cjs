#!/usr/bin/env node
'use strict'

/*
 * The command. What it does is in src/cli/newsgraph.ts; this file says in a sentence when that cannot run: when Node is too
 * old, or nothing is built. So it is plain CommonJS, in words that any Node from 10 on can read.
 */

const { existsSync } = require('fs')
const { join, resolve } = require('path')
const { pathToFileURL } = require('url')
const { engines } = require('../package.json')

const PROGRAM = join(__dirname, '../dist/cli/newsgraph.js')

function main() {
  const needed = engines.node.replace('>=', '')
  if (isOlder(process.versions.node, needed)) {
    return refuse(`newsgraph needs Node ${needed} or newer; this is ${process.versions.node}. Install a newer one: https://nodejs.org`)
  }
  if (!existsSync(PROGRAM)) {
    return refuse(`newsgraph is not built: ${PROGRAM} is not there. In ${resolve(__dirname, '..')}, run npm run prepare.`)
  }
  import(pathToFileURL(PROGRAM).href).catch((error) => {
    refuse(`newsgraph cannot start: ${error.message}\nInstall it again with npm ci, which also builds it.`)
  })
}

/** Whether a version comes before another, by its first two numbers. */
function isOlder(version, needed) {
  const [major, minor] = version.split('.').map(Number)
  const [neededMajor, neededMinor] = needed.split('.').map(Number)
  return major < neededMajor || (major === neededMajor && minor < neededMinor)
}

function refuse(sentence) {
  process.exitCode = 1
  process.stderr.write(`${sentence}\n`)
}

main()

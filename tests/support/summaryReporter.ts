import type { SerializedError } from 'vitest'
import type { Reporter, TestModule } from 'vitest/node'
import { EFFORT, SEED } from './effort.ts'

/**
 * Ends the output with what repeats the property tests, and one plain line, `N passed, N failed`, for scripts to read. What fails outside a test counts as
 * failed: a file that does not load, a hook, an error that nobody caught, a server that did not start.
 */
export class SummaryReporter implements Reporter {
  #passed = 0
  #failed = 0

  onInit(): void {
    // At exit, because servers are stopped, and may complain, after the last test has been reported.
    process.once('exit', (code) => {
      const failed = this.#failed === 0 && code !== 0 ? 1 : this.#failed
      process.stdout.write(`Property tests: NEWSGRAPH_TEST_SEED=${SEED} NEWSGRAPH_TEST_EFFORT=${EFFORT}\n`)
      process.stdout.write(`${this.#passed} passed, ${failed} failed\n`)
    })
  }

  onTestRunEnd(testModules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    this.#passed = sum(testModules, (module) => count(module, 'passed'))
    this.#failed =
      unhandledErrors.length + sum(testModules, (module) => count(module, 'failed') + errorsOutside(module))
  }
}

function count(module: TestModule, state: 'passed' | 'failed'): number {
  return [...module.children.allTests(state)].length
}

function errorsOutside(module: TestModule): number {
  const suites = [...module.children.allSuites()]
  return module.errors().length + sum(suites, (suite) => suite.errors().length)
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}

import { defineConfig } from 'vitest/config'
import { SummaryReporter } from './tests/support/summaryReporter.ts'

const engineTests = 'tests/engines/**/*.test.ts'
const browserTests = 'tests/browser/**/*.test.ts'

/**
 * Three projects. The files of tests/engines share one server per Neo4j release and empty it: they run one at a time,
 * after everything else, which runs on all cores and never touches Neo4j. Those of tests/browser run one at a time and
 * last, so that a browser has the machine to itself. Only a run that includes such files starts the servers or builds
 * the pages, so `npx vitest run src/plan` does not wait for them.
 */
export default defineConfig({
  // As Node resolves it; Vite would take its other build, and Apollo Server refuses a schema made by that one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', new SummaryReporter()],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [engineTests, browserTests],
          globalSetup: 'tests/support/build.ts',
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: [engineTests],
          globalSetup: ['tests/support/build.ts', 'tests/support/globalSetup.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [browserTests],
          globalSetup: ['tests/support/build.ts', 'tests/support/browser/globalSetup.ts'],
          fileParallelism: false,
          // As long as Playwright itself waits for what is to come.
          expect: { poll: { timeout: 30_000 } },
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})

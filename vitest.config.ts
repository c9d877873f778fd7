import { availableParallelism } from 'node:os'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'
import { EFFORT } from './tests/support/effort.ts'
import { SummaryReporter } from './tests/support/summaryReporter.ts'

const build = 'tests/support/build.ts'
const onEveryEngine = 'tests/engines/**/*.test.ts'
const onNeo4j = 'tests/neo4j/**/*.test.ts'
/** They are the driver's to notice, and each starts servers: on one release, the newest. */
const onNewestNeo4j = ['tests/neo4j/faults.test.ts', 'tests/neo4j/rollingRestart.test.ts']

/** Half as many again as there are cores: a good part of these tests wait, for processes to start and end. */
const inParallel = { maxWorkers: Math.ceil(availableParallelism() * 1.5), isolate: false }

/** One worker runs all files of a project, one after another: they share a server or a browser. */
const inTurn = { maxWorkers: 1, isolate: false }

/** The releases share the cases of the property tests: each takes half, with a seed of its own (`engineSeed`). */
const neo4jProject = (
  name: string,
  { groupOrder, exclude = [] }: { groupOrder: number; exclude?: string[] },
): TestProjectConfiguration => ({
  extends: true,
  test: {
    ...inTurn,
    name,
    include: [onEveryEngine, onNeo4j],
    exclude,
    env: { NEWSGRAPH_TEST_EFFORT: String(EFFORT / 2) },
    // A server that has just started plans each statement for the first time, on a busy machine for seconds.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    globalSetup: [build, 'tests/support/neo4j/globalSetup.ts'],
    sequence: { groupOrder },
  },
})

/**
 * A project for each thing that tests need. `npm test` runs `unit` and `embedded`, which need nothing but Node;
 * `npm run test:all` runs all of them. Only the projects that run start their servers, or build their pages.
 */
export default defineConfig({
  // As Node resolves it; Vite would take its other build, and Apollo Server refuses a schema made by that one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', new SummaryReporter()],
    // `npm run coverage`. The pages are what the project `browser` tests.
    coverage: {
      include: ['src/**/*.{ts,tsx}'],
      exclude: ['src/explorer/**', 'src/playground/**', 'src/**/*.test.ts'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: '.cache/coverage',
      reportOnFailure: true,
      // Just below what was measured last. They may rise.
      thresholds: { statements: 82, branches: 82, functions: 84, lines: 83 },
    },
    projects: [
      {
        extends: true,
        test: {
          ...inParallel,
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts', 'tests/draft/**/*.test.ts'],
          globalSetup: build,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...inParallel,
          name: 'embedded',
          include: ['tests/embedded/**/*.test.ts', onEveryEngine],
          globalSetup: [build, 'tests/support/provideEmbedded.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...inParallel,
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          globalSetup: build,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...inParallel,
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          globalSetup: build,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...inTurn,
          name: 'clients',
          include: ['tests/clients/*.test.ts'],
          // Each runs compilers or installs packages, or reads all lists of the schema.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          globalSetup: [build, 'tests/support/clients/globalSetup.ts'],
          sequence: { groupOrder: 5 },
        },
      },
      neo4jProject('neo4j-5', { groupOrder: 2, exclude: onNewestNeo4j }),
      neo4jProject('neo4j-2026', { groupOrder: 3 }),
      {
        extends: true,
        test: {
          ...inTurn,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [build, 'tests/support/browser/globalSetup.ts'],
          // As long as Playwright itself waits for what is to come.
          expect: { poll: { timeout: 30_000 } },
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
})

const advice = [
  '',
  'To run them, install Maven and a JDK, for example on Debian:',
  '  apt-get install maven default-jdk-headless',
  'A JDK that is not the default one is found by JAVA_HOME, or in /usr/lib/jvm.',
  'To leave them out without this notice: NEWSGRAPH_TEST_ENGINES=embedded',
]

/** A box that is hard to overlook: tests that were skipped unseen are taken for tests that passed. */
export function skippedNotice(reasons: readonly string[]): string {
  const lines = ['NEO4J TESTS ARE SKIPPED', '', ...reasons, ...advice]
  const width = Math.max(...lines.map((line) => line.length))
  const edge = '*'.repeat(width + 4)
  return ['', edge, ...lines.map((line) => `* ${line.padEnd(width)} *`), edge, ''].join('\n')
}

/** The oldest server that runs `CALL (n) { … }`, which every nested read uses. */
export const OLDEST = '5.23'

/** Whether a server, by its name for itself (`Neo4j/5.26.30`, `Neo4j/2026.09.0`), is new enough. Others than Neo4j are not. */
export function isSupported(agent: string): boolean {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? []
  const [oldestMajor, oldestMinor] = OLDEST.split('.')
  return Number(major) > Number(oldestMajor) || (major === oldestMajor && Number(minor) >= Number(oldestMinor))
}

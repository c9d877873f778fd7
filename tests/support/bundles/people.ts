const numbers = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => String(index + 1).padStart(3, '0'))

/** A bundle that names so many people. */
export function people(count: number): Record<string, string> {
  const text = numbers(count).map((number) => `Person ${number}.`)
  const entities = numbers(count).map(
    (number) => `  - { id: person:p${number}, name: Person ${number}, evidence: [Person ${number}.] }\n`,
  )
  return { 'article.txt': text.join(' '), 'facts.yaml': `entities:\n${entities.join('')}` }
}

/** The nodes of `{ people { nodes { name } } }` then. */
export const names = (count: number) => numbers(count).map((number) => ({ name: `Person ${number}` }))

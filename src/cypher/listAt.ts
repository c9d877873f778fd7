import Cypher from '@neo4j/cypher-builder'

type Environment = Parameters<Cypher.List['getCypher']>[0]

/** `list[index]`. The builder takes only a number that is known beforehand. */
export const listAt = (list: Cypher.Expr, index: Cypher.Expr): Cypher.Expr =>
  written((environment) => `${list.getCypher(environment)}[${index.getCypher(environment)}]`)

/** `list[0..count]`: as many of its items, or all where it has fewer. */
export const listTo = (list: Cypher.Expr, count: Cypher.Expr): Cypher.Expr =>
  written((environment) => `${list.getCypher(environment)}[0..${count.getCypher(environment)}]`)

const written = (getCypher: (environment: Environment) => string): Cypher.Expr =>
  Object.assign(Object.create(Cypher.listIndex(new Cypher.Variable(), 0)), { getCypher })

import { describe, expect, test } from 'vitest'
import { compiled } from '../../tests/support/compiled.ts'

/** What stands behind `WHERE` for a filter on a list whose count is asked for, and the values of its parameters. */
async function whereOf(where: string, list = 'people') {
  const { text, params } = compiled(`{ ${list}(where: ${where}) { totalCount } }`)
  const [, predicate = ''] = /^ {2}WHERE (.*?)\n {2}RETURN/ms.exec(text) ?? []
  return { text: predicate.replaceAll(/\s+/g, ' '), values: Object.values(params) }
}

const textOf = async (where: string, list?: string): Promise<string> => (await whereOf(where, list)).text

describe('an operator', () => {
  test.each([
    ['name: { eq: "a" }', 'this0.name = $param0', 'a'],
    ['name: { in: ["a", "b"] }', 'this0.name IN $param0', ['a', 'b']],
    ['name: { contains: "a" }', 'toLower(this0.name) CONTAINS toLower($param0)', 'a'],
    ['name: { startsWith: "a" }', 'toLower(this0.name) STARTS WITH toLower($param0)', 'a'],
    ['name: { endsWith: "a" }', 'toLower(this0.name) ENDS WITH toLower($param0)', 'a'],
    ['aliases: { includes: "a" }', '$param0 IN this0.aliases', 'a'],
    ['anonymous: { eq: false }', 'this0.anonymous = $param0', false],
  ])('%s compares the stored value with a parameter', async (where, text, value) => {
    expect(await whereOf(`{ ${where} }`)).toEqual({ text, values: [value] })
  })

  test.each([
    ['lt', '<'],
    ['lte', '<='],
    ['gt', '>'],
    ['gte', '>='],
  ])('%s compares days', async (operator, sign) => {
    expect(await whereOf(`{ startDate: { ${operator}: "2021-07-24" } }`, 'events')).toEqual({
      text: `this0.startDate ${sign} $param0`,
      values: ['2021-07-24'],
    })
  })

  test('isNull has no parameter', async () => {
    expect(await whereOf('{ description: { isNull: true } }')).toEqual({
      text: 'this0.description IS NULL',
      values: [],
    })
    expect(await textOf('{ description: { isNull: false } }')).toBe('this0.description IS NOT NULL')
  })
})

describe('NOT', () => {
  test('holds for what has no value, so that null counts as false within it', async () => {
    expect(await textOf('{ NOT: { description: { eq: "x" } } }')).toBe(
      'NOT (this0.description IS NOT NULL AND this0.description = $param0)',
    )
    expect(await textOf('{ NOT: { OR: [{ description: { eq: "x" } }, { name: { eq: "y" } }] } }')).toBe(
      'NOT ((this0.description IS NOT NULL AND this0.description = $param0) OR (this0.name IS NOT NULL AND this0.name = $param1))',
    )
  })

  test('of NOT is the filter itself', async () => {
    expect(await textOf('{ NOT: { NOT: { description: { eq: "x" } } } }')).toBe('this0.description = $param0')
  })

  test('leaves what is led to as it is: only what is compared there can be null', async () => {
    const inner = '{ events: { some: { node: { description: { eq: "x" } } } } }'
    expect(await textOf(`{ NOT: ${inner} }`)).toBe(`NOT (${await textOf(inner)})`)
  })
})

test('AND binds within OR, and OR within AND', async () => {
  const [a, b, c] = ['{ name: { eq: "a" } }', '{ name: { eq: "b" } }', '{ name: { eq: "c" } }']
  expect(await textOf(`{ OR: [${a}, { AND: [${b}, ${c}] }] }`)).toBe(
    '(this0.name = $param0 OR (this0.name = $param1 AND this0.name = $param2))',
  )
  expect(await textOf(`{ AND: [${a}, { OR: [${b}, ${c}] }] }`)).toBe(
    '(this0.name = $param0 AND (this0.name = $param1 OR this0.name = $param2))',
  )
})

describe('a filter on what is led to', () => {
  const events = (quantifier: string, filter: string) =>
    textOf(`{ events: { ${quantifier}: { node: { description: ${filter} } } } }`)

  test('looks along the relationship, from the node, at the far end', async () => {
    expect(await events('some', '{ eq: "x" }')).toContain(
      'MATCH (this0)-[this1:PARTICIPATED_IN]->(this2) WHERE this2.description = $param0',
    )
    expect(await textOf('{ offices: { some: { edge: { title: { eq: "x" } } } } }')).toContain(
      'MATCH (this0)-[this1:HOLDS_OFFICE]->(this2) WHERE this1.role = $param0',
    )
    expect(await textOf('{ claims: { some: { content: { eq: "x" } } } }')).toContain('(this0)<-[this1:ABOUT]-(this2)')
  })

  test('of all is that none is otherwise, where what has no value is otherwise', async () => {
    expect(await events('all', '{ eq: "x" }')).toContain(
      'WHERE NOT (this2.description IS NOT NULL AND this2.description = $param0)',
    )
    const otherwise = '{ events: { none: { NOT: { node: { description: { eq: "x" } } } } } }'
    expect(await events('all', '{ eq: "x" }')).toBe(await textOf(otherwise))
  })

  test('of single counts', async () => {
    expect(await events('single', '{ eq: "x" }')).toMatch(
      /^COUNT \{ MATCH .* WHERE this2\.description = \$param0 \} = 1$/,
    )
  })

  test('means something else for each quantifier', async () => {
    const texts = await Promise.all(['some', 'all', 'none', 'single'].map((each) => events(each, '{ eq: "x" }')))
    expect(new Set(texts).size).toBe(4)
  })

  test('asks for the label only where other nodes could be met', async () => {
    const text = await textOf('{ places: { some: { node: { name: { eq: "x" } } } } }', 'events')
    expect(text).toContain('-[this1:TOOK_PLACE_IN]->(this2:Place)')
  })

  test('by relationships of all kinds follows those between entities, both ways', async () => {
    const { text } = compiled('{ people(where: { relationships: { some: { role: { eq: "x" } } } }) { totalCount } }')
    expect(text).toMatch(/\(this0:Person\)-\[this1:[A-Z_|]+\]-\(this2\)/)
    expect(text).toContain('|SUPPORTS|')
    expect(text).not.toMatch(/EVIDENCED_BY|SAID_BY/)
  })

  test('by passages finds them by the ids that the relationship holds', async () => {
    const where = '{ relationships: { some: { evidence: { some: { quote: { contains: "x" } } } } } }'
    const text = compiled(`{ people(where: ${where}) { totalCount } }`).text.replaceAll(/\s+/g, ' ')
    expect(text).toMatch(
      /MATCH \((\w+):Evidence\) WHERE \(\1\.id IN this1\.evidence AND toLower\(coalesce\(\1\.quoteNfc, \1\.quote\)\) CONTAINS/,
    )
  })

  test('by an end of a relationship asks the node itself, or the one at the other end, by the direction', async () => {
    const end = async (name: string) => {
      const where = `{ relationships: { some: { type: { eq: OPPOSES }, ${name}: { name: { eq: "x" } } } } }`
      return textOf(where)
    }
    expect(await end('source')).toBe(
      '((this0.name = $param0 AND EXISTS { MATCH (this0)-[this1:OPPOSES]->(this2) }) OR EXISTS { MATCH (this0)<-[this3:OPPOSES]-(this4) WHERE this4.name = $param1 })',
    )
    expect(await end('target')).toBe(
      '(EXISTS { MATCH (this0)-[this1:OPPOSES]->(this2) WHERE this2.name = $param0 } OR (this0.name = $param1 AND EXISTS { MATCH (this0)<-[this3:OPPOSES]-(this4) }))',
    )
  })
})

test('the type of an entity is asked by label, that of a relationship where it is followed', async () => {
  expect(await textOf('{ type: { in: [PERSON, PLACE] } }', 'entities')).toBe('(this0:Person OR this0:Place)')
  const types = (filter: string) => textOf(`{ relationships: { some: { ${filter} } } }`)
  expect(await types('type: { in: [SUPPORTS, OPPOSES] }')).toBe(
    'EXISTS { MATCH (this0)-[this1:OPPOSES|SUPPORTS]-(this2) }',
  )
  // Whatever else holds, only these can pass; and none is of two types.
  expect(await types('OR: [{ type: { eq: SUPPORTS }, role: { eq: "x" } }, { type: { eq: OPPOSES } }]')).toContain(
    '[this1:OPPOSES|SUPPORTS]',
  )
  expect(await types('AND: [{ type: { eq: SUPPORTS } }, { type: { eq: OPPOSES } }]')).toBe('false')
  expect(await textOf('{ relationships: { all: { NOT: { type: { eq: SUPPORTS } } } } }')).toBe(
    'NOT (EXISTS { MATCH (this0)-[this1:SUPPORTS]-(this2) })',
  )
})

describe('a filter of several steps', () => {
  const statement = (where: string) =>
    compiled(`{ people(where: ${where}) { totalCount } }`).text.replaceAll(/\s+/g, ' ')

  test('begins at its end, and goes back a step at a time, with each node once', async () => {
    expect(
      await statement('{ events: { some: { node: { places: { some: { node: { name: { eq: "x" } } } } } } } }'),
    ).toContain(
      'MATCH (this0:Place) WHERE this0.name = $param0 WITH this0 ' +
        'MATCH (this0)<-[this1:TOOK_PLACE_IN]-(this2:Event) WITH DISTINCT this2 ' +
        'MATCH (this2)<-[this3:PARTICIPATED_IN]-(this4:Person) WITH DISTINCT this4',
    )
  })

  test('of which none may hold, sets apart all for which one does', async () => {
    const text = await statement(
      '{ events: { none: { node: { places: { some: { node: { name: { eq: "x" } } } } } } } }',
    )
    expect(text).toContain('RETURN this0, 0 AS var')
    expect(text).toMatch(/UNION ALL MATCH .* RETURN DISTINCT this0, 1 AS (var\d+)/)
    expect(text).toMatch(/WHERE 0 IN (var\d+) WITH this0, \1 WHERE NOT \(1 IN \1\)/)
  })

  test('has no EXISTS, which the embedded engine would scan the graph for', async () => {
    const where = '{ events: { all: { node: { participants: { single: { node: { claims: { none: {} } } } } } } } }'
    expect(await statement(where)).not.toContain('EXISTS')
  })
})

test('a filter in a variable has the same statement as one that is written', async () => {
  const where = { OR: [{ name: { eq: 'a' } }, { events: { all: { node: { status: { eq: 'PLANNED' } } } } }] }
  const written = '{ OR: [{ name: { eq: "a" } }, { events: { all: { node: { status: { eq: PLANNED } } } } }] }'
  const query = 'query ($where: PersonWhere) { people(where: $where) { totalCount } }'
  expect(compiled(query, { where })).toEqual(compiled(`{ people(where: ${written}) { totalCount } }`))
})

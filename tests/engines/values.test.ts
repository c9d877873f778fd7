import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { checkBundles } from '../../src/load/check/checkBundles.ts'
import { loadBundles } from '../../src/load/loadBundles.ts'
import { SCHEMA_FOLDER } from '../../src/model/readSchema.ts'
import { bundleRoot, writeBundle } from '../support/bundles/writeBundle.ts'
import { runs } from '../support/effort.ts'
import { engineSeed, isEmbedded, onEngine, openEngine } from '../support/engine.ts'
import { model } from '../support/model.ts'
import { openService, type TestService } from '../support/openService.ts'

// biome-ignore lint/suspicious/noExplicitAny: a test reads on in what it expects
type Data = any

/** A bundle of events by the last part of their ids, with their dates. */
const bundleOf = (dates: Readonly<Record<string, string>>): string =>
  writeBundle(bundleRoot(), 'dates', {
    'article.txt': Object.keys(dates)
      .map((name) => `Event ${name}.`)
      .join('\n'),
    'facts.yaml': stringify({
      entities: Object.entries(dates).map(([name, edtf]) => ({
        id: `event:${name}`,
        name: `Event ${name}`,
        type: 'OTHER',
        status: 'OCCURRED',
        date: { edtf, basis: 'STATED' },
        evidence: [`Event ${name}.`],
      })),
    }),
  })

/* Every scalar has one canonical form in which it is stored and compared: in filters, orders, cursors and counts. */

onEngine('values', () => {
  let service: TestService | undefined

  afterEach(async () => {
    await service?.close()
    service = undefined
  })

  const open = async (bundles: readonly string[]): Promise<TestService> => {
    service = await openService(await openEngine(), { bundles })
    return service
  }

  const ask = async (query: string, variables?: Record<string, unknown>): Promise<Data> => {
    const { body } = await (service as TestService).ask(query, variables)
    expect(body.errors).toBeUndefined()
    return body.data
  }

  /** All ids of a list, page by page, forward and backward. */
  async function paged(list: (args: string) => string, size: number): Promise<[forward: string[], backward: string[]]> {
    const walk = async (turn: (cursor: string | null) => string, read: (page: Data) => [string[], string | null]) => {
      const found: string[] = []
      let cursor: string | null = null
      do {
        const [ids, next]: [string[], string | null] = read((await ask(`{ list: ${list(turn(cursor))} }`)).list)
        found.push(...ids)
        cursor = next
      } while (cursor !== null)
      return found
    }
    const ids = (page: Data): string[] => page.nodes.map(({ id }: { id: string }) => id)
    return [
      await walk(
        (after) => `first: ${size}${after ? `, after: "${after}"` : ''}`,
        (page) => [ids(page), page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null],
      ),
      await walk(
        (before) => `last: ${size}${before ? `, before: "${before}"` : ''}`,
        (page) => [ids(page).reverse(), page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null],
      ).then((all) => all.reverse()),
    ]
  }
  const PAGE = 'nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'

  describe('instants', () => {
    /** In order of time, and of id where two are the same instant; as text they are in another order. */
    const PUBLISHED = {
      before: '0000-01-01T00:00:00+14:00',
      delhi: '2021-07-27T00:30:00+05:30',
      later: '2021-07-26T19:00:00.25Z',
      berlin: '2021-07-27T08:00:00+02:00',
      greenwich: '2021-07-27T06:00:00Z',
      zeros: '2021-07-27T06:00:00.000Z',
      seattle: '2021-07-26T23:30:00-07:00',
      last: '9999-12-31T23:59:59-14:00',
    }
    const ids = (...names: string[]) => names.map((name) => `article:${name}`)
    const ALL = ids(...Object.keys(PUBLISHED), 'undated')

    const bundles = (): string[] => {
      const root = bundleRoot()
      return Object.entries({ ...PUBLISHED, undated: undefined }).map(([slug, publishedAt]) =>
        writeBundle(root, slug, {
          'article.txt': `Ann of ${slug}.`,
          'article.yaml': stringify({ language: 'en', publishedAt }),
          'facts.yaml': 'entities: [{ id: person:ann, name: Ann, evidence: [Ann] }]',
        }),
      )
    }
    const found = async (where: string, variables?: Record<string, unknown>) => {
      const head = variables ? 'query ($at: DateTime)' : ''
      const { articles } = await ask(
        `${head} { articles(where: ${where}, orderBy: { publishedAt: ASC }) { nodes { id } totalCount } }`,
        variables,
      )
      expect(articles.totalCount).toBe(articles.nodes.length)
      return articles.nodes.map(({ id }: { id: string }) => id)
    }

    test('are ordered, filtered, counted and paged as instants, and served as they were written', async () => {
      await open(bundles())
      const { up, down } = await ask(`{
        up: articles(orderBy: { publishedAt: ASC }) { nodes { id publishedAt } }
        down: articles(orderBy: { publishedAt: DESC }) { nodes { id } }
      }`)
      expect(up.nodes).toEqual(
        [...Object.entries(PUBLISHED), ['undated', null]].map(([slug, publishedAt]) => ({
          id: `article:${slug}`,
          publishedAt,
        })),
      )
      expect(down.nodes.map(({ id }: { id: string }) => id)).toEqual(
        ids('last', 'seattle', 'berlin', 'greenwich', 'zeros', 'later', 'delhi', 'before', 'undated'),
      )

      const same = ids('berlin', 'greenwich', 'zeros')
      for (const at of ['2021-07-27T06:00:00Z', '2021-07-26T20:00:00.0-10:00', '2021-07-27T08:00:00+02:00']) {
        expect(await found(`{ publishedAt: { eq: "${at}" } }`)).toEqual(same)
        expect(await found('{ publishedAt: { eq: $at } }', { at })).toEqual(same)
        expect(await found(`{ publishedAt: { in: ["${at}", "2021-07-26T19:00:00Z"] } }`)).toEqual(
          ids('delhi', 'berlin', 'greenwich', 'zeros'),
        )
        expect(await found(`{ publishedAt: { lt: "${at}" } }`)).toEqual(ids('before', 'delhi', 'later'))
        expect(await found('{ publishedAt: { lte: $at } }', { at })).toEqual([
          ...ids('before', 'delhi', 'later'),
          ...same,
        ])
        expect(await found('{ publishedAt: { gt: $at } }', { at })).toEqual(ids('seattle', 'last'))
        expect(await found(`{ publishedAt: { gte: "${at}" } }`)).toEqual([...same, ...ids('seattle', 'last')])
        expect(await found(`{ NOT: { publishedAt: { gte: "${at}" } } }`)).toEqual(
          ids('before', 'delhi', 'later', 'undated'),
        )
      }
      expect(await found('{ publishedAt: { isNull: true } }')).toEqual(ids('undated'))

      for (const size of [1, 2, 4]) {
        expect(await paged((args) => `articles(${args}, orderBy: { publishedAt: ASC }) { ${PAGE} }`, size)).toEqual([
          ALL,
          ALL,
        ])
      }
      const backwards = ids('last', 'seattle', 'berlin', 'greenwich', 'zeros', 'later', 'delhi', 'before', 'undated')
      expect(await paged((args) => `articles(${args}, orderBy: { publishedAt: DESC }) { ${PAGE} }`, 2)).toEqual([
        backwards,
        backwards,
      ])
    })

    test('of a graph that an earlier version wrote are compared once its bundles are loaded again', async () => {
      const engine = await openEngine()
      const all = bundles()
      service = await openService(engine, { bundles: all })
      await engine.write((run) =>
        run({ text: "MATCH (a:Article) SET a.publishedAtUtc = null, a.digest = 'of an earlier version'", params: {} }),
      )
      expect(await found('{ publishedAt: { gt: "2021-01-01T00:00:00Z" } }')).toEqual([])
      await loadBundles(all, model, engine)
      expect(await found('{ publishedAt: { gt: "2021-07-27T06:00:00Z" } }')).toEqual(ids('seattle', 'last'))
    })

    test('of an article that is corrected are compared as they are now', async () => {
      const root = bundleRoot()
      const bundle = (publishedAt: string | undefined) =>
        writeBundle(root, 'one', {
          'article.txt': 'Ann.',
          'article.yaml': stringify({ language: 'en', publishedAt }),
          'facts.yaml': 'entities: [{ id: person:ann, name: Ann, evidence: [Ann] }]',
        })
      const engine = await openEngine()
      service = await openService(engine, { bundles: [bundle('2021-07-26T14:00:00Z')] })
      expect(await found('{ publishedAt: { eq: "2021-07-26T16:00:00+02:00" } }')).toEqual(ids('one'))
      await loadBundles([bundle('2021-07-26T15:00:00Z')], model, engine)
      expect(await found('{ publishedAt: { eq: "2021-07-26T16:00:00+02:00" } }')).toEqual([])
      expect(await found('{ publishedAt: { eq: "2021-07-26T15:00:00Z" } }')).toEqual(ids('one'))
      await loadBundles([bundle(undefined)], model, engine)
      expect(await found('{ publishedAt: { gt: "0000-01-01T00:00:00Z" } }')).toEqual([])
    })
  })

  describe('texts', () => {
    const [COMPOSED, DECOMPOSED] = ['Jos\u00e9 Nu\u00f1ez', 'Jose\u0301 Nun\u0303ez']

    test('are compared in NFC, however they are written; quotes stay as they are', async () => {
      const root = bundleRoot()
      const text = `${DECOMPOSED} met Ann. She said “cafe\u0301” on a Sa\u0301bado.`
      await open([
        writeBundle(root, 'letters', {
          'article.txt': text,
          'facts.yaml': stringify({
            entities: [
              { id: 'person:jose', name: DECOMPOSED, aliases: [`Don ${DECOMPOSED}`], evidence: [DECOMPOSED] },
              {
                id: 'event:meeting',
                name: 'Meeting',
                type: 'MEETING',
                status: 'OCCURRED',
                date: { edtf: '2021-07-24', basis: 'RESOLVED', expression: 'Sa\u0301bado' },
                evidence: [`She said “cafe\u0301”`],
              },
            ],
          }),
        }),
      ])
      const { article, people, events } = await ask(
        '{ article(id: "article:letters") { text evidence { nodes { quote start end } } } people { nodes { name aliases } } events { nodes { dateExpression } } }',
      )
      expect(people.nodes).toEqual([{ name: COMPOSED, aliases: [`Don ${COMPOSED}`] }])
      expect(events.nodes).toEqual([{ dateExpression: 'Sa\u0301bado' }])
      expect(article.text).toBe(text)
      for (const { quote, start, end } of article.evidence.nodes) expect(text.slice(start, end)).toBe(quote)

      for (const form of ['NFC', 'NFD'] as const) {
        const name = COMPOSED.normalize(form)
        const [jose, nunez, cafe] = ['JOSÉ', 'ñez', 'café'].map((part) => part.normalize(form))
        const count = async (list: string, where: string, at: string): Promise<[number, number]> => {
          const written = await ask(
            `{ list: ${list}(where: ${where.replace('$x', JSON.stringify(at))}) { totalCount } }`,
          )
          const held = await ask(`query ($x: String!) { list: ${list}(where: ${where}) { totalCount } }`, { x: at })
          return [written.list.totalCount, held.list.totalCount]
        }
        expect(await count('people', '{ name: { eq: $x } }', name)).toEqual([1, 1])
        expect(await count('people', '{ name: { in: [$x] } }', name)).toEqual([1, 1])
        expect(await count('people', '{ name: { startsWith: $x } }', jose ?? '')).toEqual([1, 1])
        expect(await count('people', '{ name: { endsWith: $x } }', nunez ?? '')).toEqual([1, 1])
        expect(await count('people', '{ name: { contains: $x } }', nunez ?? '')).toEqual([1, 1])
        expect(await count('people', '{ aliases: { includes: $x } }', `Don ${name}`)).toEqual([1, 1])
        expect(await count('people', '{ evidence: { some: { quote: { contains: $x } } } }', name)).toEqual([1, 1])
        expect(await count('people', '{ evidence: { some: { quote: { eq: $x } } } }', name)).toEqual([1, 1])
        expect(await count('events', '{ dateExpression: { eq: $x } }', 'Sábado'.normalize(form))).toEqual([1, 1])
        expect(await count('events', '{ evidence: { some: { quote: { contains: $x } } } }', cafe ?? '')).toEqual([1, 1])
        expect(await count('articles', '{ text: { contains: $x } }', cafe ?? '')).toEqual([1, 1])
      }
    })
  })

  describe('dates', () => {
    /** In order of time by their first day. */
    const DATES = {
      a: '-9999-01-01',
      b: '-0100',
      c: '-0044-03-15',
      d: '-0043/0014-08-19',
      e: '-0001-12-31',
      f: '0000-02-29',
      g: '0001-01-01',
      h: '0099~',
      i: '0999-12',
      j: '1066-10-14',
      k: '1815-06-18',
      l: '1899-12-31',
      m: '1900-01-01',
      n: '2021-07-24',
      o: '9999-12-31',
    }
    const ids = (names: string) => [...names].map((name) => `event:${name}`)
    const ALL = ids('abcdefghijklmno')

    test('before year 0 and after it are ordered, filtered, counted and paged as days', async () => {
      await open([bundleOf(DATES)])
      const { up, down, years, months, timeline } = await ask(`{
        up: events(orderBy: { startDate: ASC }) { nodes { id edtf } }
        down: events(orderBy: { startDate: DESC }) { nodes { id } }
        years: events { counts(by: YEAR) { key count } }
        months: events(where: { startDate: { lt: "0000-01-01" } }) { counts(by: MONTH) { key count } days: counts(by: DAY) { key } }
        timeline(of: ${JSON.stringify(ALL)}) { dated { nodes { id startDate endDate } } }
      }`)
      expect(up.nodes).toEqual(Object.entries(DATES).map(([name, edtf]) => ({ id: `event:${name}`, edtf })))
      expect(down.nodes.map(({ id }: { id: string }) => id)).toEqual([...ALL].reverse())
      expect(years.counts.map(({ key }: { key: string }) => key)).toEqual([
        ...[
          '-9999',
          '-0100',
          '-0044',
          '-0001',
          '0000',
          '0001',
          '0099',
          '0999',
          '1066',
          '1815',
          '1899',
          '1900',
          '2021',
          '9999',
        ],
        null,
      ])
      expect(months).toEqual({
        counts: [
          { key: '-9999-01', count: 1 },
          { key: '-0044-03', count: 1 },
          { key: '-0001-12', count: 1 },
          { key: null, count: 2 },
        ],
        days: [{ key: '-9999-01-01' }, { key: '-0044-03-15' }, { key: '-0001-12-31' }, { key: null }],
      })
      expect(timeline.dated.nodes.map(({ id }: { id: string }) => id)).toEqual(ALL)
      expect(timeline.dated.nodes[1]).toEqual({ id: 'event:b', startDate: '-0100-01-01', endDate: '-0100-12-31' })
      expect(timeline.dated.nodes[3]).toEqual({ id: 'event:d', startDate: '-0043-01-01', endDate: '0014-08-19' })

      const found = async (filter: string, day: string) => {
        const list = (value: string) =>
          `events(where: { ${filter.replace('$x', value)} }, orderBy: { startDate: ASC }) { nodes { id } totalCount }`
        const written = (await ask(`{ ${list(JSON.stringify(day))} }`)).events
        expect((await ask(`query ($x: Date!) { ${list('$x')} }`, { x: day })).events).toEqual(written)
        expect(written.totalCount).toBe(written.nodes.length)
        return written.nodes.map(({ id }: { id: string }) => id)
      }
      expect(await found('startDate: { lt: $x }', '0001-01-01')).toEqual(ids('abcdef'))
      expect(await found('startDate: { gte: $x }', '-0044-03-15')).toEqual(ids('cdefghijklmno'))
      expect(await found('startDate: { gt: $x }', '-0044-03-15')).toEqual(ids('defghijklmno'))
      expect(await found('startDate: { eq: $x }', '-0044-03-15')).toEqual(ids('c'))
      expect(await found('startDate: { in: [$x, "-0001-12-31"] }', '-9999-01-01')).toEqual(ids('ae'))
      expect(await found('endDate: { lte: $x }', '-0100-12-31')).toEqual(ids('ab'))
      expect(await found('endDate: { lt: $x }', '0014-08-19')).toEqual(ids('abcefg'))

      for (const [direction, all] of [
        ['ASC', ALL],
        ['DESC', [...ALL].reverse()],
      ] as const) {
        expect(await paged((args) => `events(${args}, orderBy: { startDate: ${direction} }) { ${PAGE} }`, 2)).toEqual([
          all,
          all,
        ])
      }
    })

    test('what held on a day before year 0', async () => {
      const folder = writeBundle(bundleRoot(), 'rome', {
        'article.txt': 'Ann ruled. Bea ruled.',
        'facts.yaml': stringify({
          entities: [
            { id: 'person:ann', name: 'Ann', evidence: ['Ann ruled.'] },
            { id: 'person:bea', name: 'Bea', evidence: ['Bea ruled.'] },
            { id: 'organization:senate', name: 'Senate', kind: 'OTHER', evidence: ['Ann ruled.'] },
          ],
          relationships: [
            { source: 'person:ann', date: { edtf: '-0059/-0044-03-15', basis: 'STATED' }, evidence: ['Ann ruled.'] },
            { source: 'person:bea', date: { edtf: '-0026/0014', basis: 'STATED' }, evidence: ['Bea ruled.'] },
          ].map((each) => ({ type: 'HOLDS_OFFICE', target: 'organization:senate', title: 'Consul', ...each })),
        }),
      })
      await open([folder])
      const on = async (day: string) => {
        const query =
          'query ($day: Date) { organization(id: "organization:senate") { officials(asOf: $day) { nodes { name } } } }'
        return (await ask(query, { day })).organization.officials.nodes.map(({ name }: { name: string }) => name)
      }
      expect(await on('-0060-12-31')).toEqual([])
      expect(await on('-0050-01-01')).toEqual(['Ann'])
      expect(await on('-0044-03-15')).toEqual(['Ann'])
      expect(await on('-0044-03-16')).toEqual([])
      expect(await on('0001-01-01')).toEqual(['Bea'])
    })

    test('that the calendar does not have are refused, in bundles and in queries', async () => {
      const impossible = ['2021-02-29', '1900-02-29', '-0001-02-29', '2021-04-31', '2021-02-30', '2021-13-01']
      for (const day of [...impossible, '-0000-01-01', '10000-01-01', '-10000-01-01']) {
        const { problems } = checkBundles([bundleOf({ x: day })], model)
        expect(problems.map(({ message }) => message)).toEqual([
          expect.stringContaining(`\`${day}\` is no date that can be kept: `),
        ])
      }
      expect(checkBundles([bundleOf({ x: '2021-02-29' })], model).problems[0]?.message).toBe(
        '`2021-02-29` is no date that can be kept: the calendar has no day `2021-02-29`.',
      )
      expect(checkBundles([bundleOf({ x: 'Y17000' })], model).problems[0]?.message).toBe(
        '`Y17000` is no date that can be kept: `Y17000` is beyond the years from -9999 to 9999.',
      )
      await open([])
      for (const day of [...impossible, '-0000-01-01', '10000-01-01', '0000-00-00']) {
        const { body } = await (service as TestService).ask(
          `{ events(where: { startDate: { eq: "${day}" } }) { totalCount } }`,
        )
        expect(body.errors?.[0]?.message).toContain(`Date needs a calendar date such as "2021-07-26", got "${day}"`)
      }
    })
  })

  describe('numbers', () => {
    test('are ordered, filtered and paged by size, whole ones and fractions together', async () => {
      const root = bundleRoot()
      const schemaFolder = join(root, 'schema')
      cpSync(SCHEMA_FOLDER, schemaFolder, { recursive: true })
      const file = join(schemaFolder, 'Place.graphql')
      const more =
        '  "In km²."\n  area: Float\n  "How many live there."\n  count: Int\n  "When it was seen."\n  seenAt: DateTime\n'
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^ {2}kind: PlaceKind!.*\n/m, `$&${more}`))
      const sizes = ['-2147483648', '-1.5', '0', '0.25', '2', '2.5', '1e3', '2147483647', '1e21']
      const isInt = (size: string) => /^-?\d+$/.test(size)
      const folder = writeBundle(root, 'places', {
        'article.txt': 'Place.',
        'facts.yaml': stringify({
          entities: sizes.map((area, index) => ({
            id: `place:p${index}`,
            name: `Place ${index}`,
            kind: 'OTHER',
            area,
            ...(isInt(area) && { count: area }),
            seenAt: `2021-07-26T${String(20 - index).padStart(2, '0')}:00:00-${String(2 * index).padStart(2, '0')}:00`,
            evidence: ['Place.'],
          })),
        }),
      })
      service = await openService(await openEngine(), { schemaFolder, bundles: [folder] })
      const all = sizes.map((_, index) => `place:p${index}`)
      const { places } = await ask('{ places(orderBy: { area: ASC }) { nodes { id area count } } }')
      expect(places.nodes).toEqual(
        sizes.map((size, index) => ({ id: all[index], area: Number(size), count: isInt(size) ? Number(size) : null })),
      )
      const found = async (where: string) => {
        const list = (await ask(`{ places(where: ${where}, orderBy: { area: ASC }) { nodes { id } totalCount } }`))
          .places
        expect(list.totalCount).toBe(list.nodes.length)
        return list.nodes.map(({ id }: { id: string }) => id)
      }
      expect(await found('{ area: { gt: 2 } }')).toEqual(all.slice(5))
      expect(await found('{ area: { gte: 2.0 } }')).toEqual(all.slice(4))
      expect(await found('{ area: { lt: 0.25 } }')).toEqual(all.slice(0, 3))
      expect(await found('{ area: { in: [1000, 2.5, 1e21, 0] } }')).toEqual([all[2], all[5], all[6], all[8]])
      expect(await found('{ area: { eq: 2147483647 } }')).toEqual([all[7]])
      expect(await found('{ count: { gt: -2147483648, lte: 2147483647 } }')).toEqual([all[2], all[4], all[7]])
      // They were seen one hour after the other, though the clocks there say the contrary.
      expect(await found('{ seenAt: { gt: "2021-07-26T23:30:00Z" } }')).toEqual(all.slice(4))
      for (const order of ['{ area: ASC }', '{ seenAt: ASC }']) {
        expect(await paged((args) => `places(${args}, orderBy: ${order}) { ${PAGE} }`, 2)).toEqual([all, all])
      }
    })
  })

  describe.skipIf(!isEmbedded)('any date', () => {
    const year = fc.oneof(
      fc.integer({ min: -9999, max: 9999 }),
      fc.integer({ min: -101, max: 101 }),
      fc.integer({ min: 1800, max: 2100 }),
    )
    const dateOf = (y: number, m: number, d: number): Date => {
      const date = new Date(0)
      date.setUTCFullYear(y, m, d)
      return date
    }
    const two = (number: number) => String(number).padStart(2, '0')
    const written = (date: Date): string => {
      const y = date.getUTCFullYear()
      return `${y < 0 ? '-' : ''}${String(Math.abs(y)).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
    }
    /** A notation with the first and the last day that it means, reckoned by `Date`. */
    const bound = fc
      .tuple(
        year,
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 0, max: 30 }),
        fc.constantFrom('Y', 'YX', 'YXX', 'M', 'MX', 'D'),
        fc.constantFrom('', '', '?', '~', '%'),
      )
      .map(([y, m, d, form, sure]) => {
        const day = Math.min(d + 1, dateOf(y, m + 1, 0).getUTCDate())
        const text = written(dateOf(y, m, day))
        const [yyyy, mm] = [text.slice(0, -6), text.slice(0, -3)]
        const notation =
          { Y: yyyy, YX: `${yyyy}-XX`, YXX: `${yyyy}-XX-XX`, M: mm, MX: `${mm}-XX`, D: text }[form] ?? text
        const [first, last] = form.startsWith('Y')
          ? [dateOf(y, 0, 1), dateOf(y, 11, 31)]
          : form.startsWith('M')
            ? [dateOf(y, m, 1), dateOf(y, m + 1, 0)]
            : [dateOf(y, m, day), dateOf(y, m, day)]
        // What is left open can be no less sure.
        return { text: notation.includes('X') ? notation : notation + sure, first, last }
      })
    type Bound = typeof bound extends fc.Arbitrary<infer T> ? T : never
    const single = bound.map((at) => ({ edtf: at.text, first: at.first as Date | null, last: at.last as Date | null }))
    const interval = fc
      .tuple(bound, bound)
      .map(([a, b]) => (a.first <= b.last ? [a, b] : [b, a]) as [Bound, Bound])
      .map(([a, b]) => ({ edtf: `${a.text}/${b.text}`, first: a.first as Date | null, last: b.last as Date | null }))
    const halfOpen = fc
      .tuple(bound, fc.boolean())
      .map(([at, isStart]) =>
        isStart
          ? { edtf: `${at.text}/..`, first: at.first as Date | null, last: null }
          : { edtf: `../${at.text}`, first: null, last: at.last as Date | null },
      )

    test('that is accepted comes back as it was written, with its days, in order of time', {
      timeout: 300_000,
    }, async () => {
      const engine = await openEngine()
      service = await openService(engine, { bundles: [bundleOf({ x: '2021' })] })
      const property = fc.asyncProperty(
        fc.array(fc.oneof({ weight: 3, arbitrary: single }, interval, halfOpen), { minLength: 1, maxLength: 60 }),
        async (dates) => {
          const names = dates.map((_, index) => String(index).padStart(2, '0'))
          const folder = bundleOf(Object.fromEntries(dates.map(({ edtf }, index) => [`e${names[index]}`, edtf])))
          await loadBundles([folder], model, engine)
          const expected = dates.map(({ edtf, first, last }, index) => ({
            id: `event:e${names[index]}`,
            edtf,
            startDate: first && written(first),
            endDate: last && written(last),
          }))
          const { all, sorted } = await ask(`{
            all: events(first: 100) { nodes { id edtf startDate endDate } }
            sorted: events(first: 100, orderBy: { startDate: ASC }) { nodes { id } }
          }`)
          expect(all.nodes).toEqual(expected)
          const time = (index: number) => dates[index]?.first?.getTime() ?? Number.POSITIVE_INFINITY
          const order = names.map((_, index) => index).sort((a, b) => time(a) - time(b) || a - b)
          expect(sorted.nodes.map(({ id }: { id: string }) => id)).toEqual(
            order.map((index) => `event:e${names[index]}`),
          )
        },
      )
      await fc.assert(property, runs(40, { seed: engineSeed }))
    })
  })
})

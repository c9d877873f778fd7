import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sha256 } from '../../src/util/sha256.ts'
import { type Ask, askOnce } from '../support/askOnce.ts'
import { filesOfInvented, INVENTED } from '../support/bundles/inventedArticles.ts'
import { writeBundle } from '../support/bundles/writeBundle.ts'
import { onEngine, openEngine } from '../support/engine.ts'
import { openService, type TestService } from '../support/openService.ts'

onEngine('many articles, one graph', () => {
  let service: TestService
  let ask: Ask
  let root: string

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'newsgraph-articles-'))
    const bundles = Object.entries(INVENTED).map(([slug, each]) => writeBundle(root, slug, filesOfInvented(each)))
    service = await openService(await openEngine(), { bundles })
    ask = askOnce(service)
  })
  afterAll(async () => {
    await service.close()
    rmSync(root, { recursive: true })
  })

  test('each article has its reading of an event, the newest first, corrections before what they correct', async () => {
    const { event } = await ask(`{ event(id: "event:opening-of-the-bridge") {
      name aliases type status edtf hasConflicts conflictsIn
      readings { article { id } name type status edtf startDate dateExpression datePrecision }
    } }`)
    const said = (article: string, day: string, expression: string, more = {}) => ({
      article: { id: `article:${article}` },
      name: 'Opening of the Vellport bridge',
      type: 'TRANSITION',
      status: 'OCCURRED',
      edtf: day,
      startDate: day,
      dateExpression: expression,
      datePrecision: 'DAY',
      ...more,
    })
    expect(event).toEqual({
      // The earliest name stays, although later articles call it otherwise.
      name: 'Opening of the Vellport bridge',
      aliases: ['Opening of the bridge'],
      type: 'TRANSITION',
      status: 'OCCURRED',
      edtf: '2031-03-05',
      hasConflicts: true,
      conflictsIn: ['date', 'type'],
      readings: [
        said('courier-copy', '2031-03-05', 'Wednesday'),
        // Of the correction of a correction, without a day; then the correction, without a time; then what it corrects.
        said('herald-second-correction', '2031-03-07', 'Friday', { name: 'Opening of the bridge' }),
        said('herald-correction', '2031-03-06', 'Thursday', { type: 'ANNOUNCEMENT' }),
        said('herald-report', '2031-03-05', 'Wednesday'),
        said('ledger-plan', '2031-03-06', 'Thursday', { status: 'PLANNED' }),
      ],
    })
  })

  test('corrections lead from article to article; those in a circle decide nothing', async () => {
    const { article, event } = await ask(`{
      article(id: "article:herald-correction") { publishedAt publishedOn corrects { nodes { id } } correctedBy { nodes { id } } }
      event(id: "event:fair") { edtf conflictsIn readings { article { correctedBy { totalCount } } dateExpression } }
    }`)
    expect(article).toEqual({
      publishedAt: null,
      publishedOn: '2031-03-05',
      corrects: { nodes: [{ id: 'article:herald-report' }] },
      correctedBy: { nodes: [{ id: 'article:herald-second-correction' }] },
    })
    const smaller = [
      ['May', 'The fair is in May.'],
      ['June', 'The fair is in June.'],
    ].sort(([, a = ''], [, b = '']) => (sha256(a) < sha256(b) ? -1 : 1))
    expect(event.readings.map((each: { dateExpression: string }) => each.dateExpression)).toEqual(
      smaller.map(([month]) => month),
    )
    expect(event.conflictsIn).toEqual(['date'])
  })

  test('where do two articles disagree: one operation', async () => {
    const between = (id: string): string => `evidence: { some: { article: { id: { eq: "article:${id}" } } } }`
    const { article, events } = await ask(`{
      article(id: "article:ledger-plan") {
        claims(where: { contradicts: { some: { article: { id: { eq: "article:herald-report" } } } } }) {
          nodes { content contradicts { nodes { content article { id } } } }
        }
      }
      events(where: { hasConflicts: { eq: true }, AND: [{ ${between('ledger-plan')} }, { ${between('herald-report')} }] }) {
        nodes { name conflicts { field readings { value article { id } } } }
      }
    }`)
    expect(article.claims.nodes).toEqual([
      {
        content: 'The bridge cost nine million.',
        contradicts: {
          nodes: [{ content: 'The bridge cost twelve million.', article: { id: 'article:herald-report' } }],
        },
      },
    ])
    expect(events.nodes).toHaveLength(1)
    expect(events.nodes[0].conflicts.map(({ field }: { field: string }) => field)).toEqual(['date', 'type'])
  })

  test('a claim that is reported again is another claim, which restates the first', async () => {
    const { claim } = await ask(`{ claim(id: "claim:herald-report/cost") {
      support { articles quotes } restatedBy { nodes { id article { publishedOn } } }
    } }`)
    expect(claim).toEqual({
      // A copy of the same text counts once.
      support: { articles: 1, quotes: 1 },
      restatedBy: { nodes: [{ id: 'claim:courier-copy/cost', article: { publishedOn: '2031-03-06' } }] },
    })
  })

  test('of a relationship, too: articles that date it otherwise state one', async () => {
    const { person } = await ask(`{ person(id: "person:ada-venn") { offices { edges { title startDate relationship {
      readings(first: 5) { article { id } role startDate term }
      conflicts { field readings { value article { id } evidence { quote } } }
    } } } } }`)
    expect(person.offices.edges).toEqual([
      {
        title: 'Mayor',
        startDate: '2030-01-01',
        relationship: {
          readings: [
            { article: { id: 'article:herald-report' }, role: 'Mayor', startDate: '2030-01-01', term: null },
            { article: { id: 'article:ledger-plan' }, role: 'Mayor', startDate: '2029-01-01', term: null },
          ],
          conflicts: [],
        },
      },
    ])
  })

  test('a conflict has what each article says, and where', async () => {
    const { organization, people, events } = await ask(`{
      organization(id: "organization:city-of-vellport") { kind conflicts { field readings { value article { id } evidence { quote } } } }
      people(where: { hasConflicts: { eq: true } }) { totalCount }
      events(where: { conflictsIn: { includes: "date" } }) { nodes { id conflicts(first: 2) { field readings { value article { publishedOn } } } } }
    }`)
    expect(organization).toEqual({
      kind: 'OTHER',
      conflicts: [
        {
          field: 'kind',
          readings: [
            { value: 'OTHER', article: { id: 'article:herald-report' }, evidence: [{ quote: 'Vellport' }] },
            { value: 'GOVERNMENT', article: { id: 'article:ledger-plan' }, evidence: [{ quote: 'Vellport' }] },
          ],
        },
      ],
    })
    expect(people).toEqual({ totalCount: 0 })
    expect(events.nodes.map(({ id }: { id: string }) => id)).toEqual(['event:fair', 'event:opening-of-the-bridge'])
    expect(events.nodes.slice(1)).toEqual([
      {
        id: 'event:opening-of-the-bridge',
        conflicts: [
          expect.objectContaining({
            field: 'date',
            readings: [
              { value: '2031-03-05', article: { publishedOn: '2031-03-06' } },
              { value: '2031-03-07', article: { publishedOn: null } },
            ],
          }),
          expect.objectContaining({ field: 'type' }),
        ],
      },
    ])
  })
})

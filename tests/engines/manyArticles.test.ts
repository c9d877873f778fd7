import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

  test('each article has its reading of an event, the newest first', async () => {
    const { event } = await ask(`{ event(id: "event:opening-of-the-bridge") {
      status edtf hasConflicts conflictsIn
      readings { article { id } name status edtf startDate dateExpression datePrecision }
    } }`)
    const opened = {
      name: 'Opening of the Vellport bridge',
      status: 'OCCURRED',
      edtf: '2031-03-05',
      startDate: '2031-03-05',
      dateExpression: 'Wednesday',
      datePrecision: 'DAY',
    }
    expect(event).toEqual({
      status: 'OCCURRED',
      edtf: '2031-03-05',
      hasConflicts: true,
      conflictsIn: ['date'],
      readings: [
        { article: { id: 'article:courier-copy' }, ...opened },
        { article: { id: 'article:herald-report' }, ...opened },
        {
          article: { id: 'article:ledger-plan' },
          ...opened,
          status: 'PLANNED',
          edtf: '2031-03-06',
          startDate: '2031-03-06',
          dateExpression: 'Thursday',
        },
      ],
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
    expect(events.nodes).toEqual([
      {
        id: 'event:opening-of-the-bridge',
        conflicts: [
          {
            field: 'date',
            readings: [
              { value: '2031-03-05', article: { publishedOn: '2031-03-06' } },
              { value: '2031-03-05', article: { publishedOn: '2031-03-05' } },
            ],
          },
        ],
      },
    ])
  })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import { writeBundle } from '../support/bundles/writeBundle.ts'
import { isEmbedded, onEngine, openEngine } from '../support/engine.ts'
import { openService, type TestService } from '../support/openService.ts'

interface Named {
  readonly name: string
  /** What finds it. */
  readonly by: readonly string[]
  readonly aliases?: readonly string[]
  readonly externalIds?: Readonly<Record<string, string>>
  /** `person` unless given. */
  readonly kind?: string
}

/** Names of one script after another, with what people type to find them. */
const scripts: Readonly<Record<string, readonly Named[]>> = {
  Latin: [
    { name: 'Will Avery', by: ['will', 'Will Avery', 'avery will', 'willavery'] },
    { name: 'No Rang', by: ['no', 'No', 'norang'] },
    { name: 'IS', by: ['IS', 'is', 'I.S.'], kind: 'organization' },
    { name: 'Mustafa al-Kadhimi', by: ['alkadhimi', 'al-kadhimi', 'al kadhimi', 'kadhmi', 'kahdimi', 'kadhimmi'] },
    { name: 'J. K. Rowehl', by: ['JK Rowe', 'J.K. Rowehl', 'j k rowehl', 'jkrowehl', 'rowelh'] },
    { name: 'J. R. R. Tolkanen', by: ['jrr tolkanen', 'J.R.R. Tolkanen', 'tolkaenn'] },
    { name: 'Søren Ångström', by: ['soren', 'angstrom', 'SØREN ÅNGSTRÖM', 'Søren A\u030angstro\u0308m'] },
    { name: 'Łucja Wałęsa', by: ['lucja', 'walesa', 'ŁUCJA'] },
    { name: 'Straße des Friedens', by: ['strasse', 'STRASSE', 'straße'], kind: 'place' },
    { name: 'Thích Nhất Hạnh', by: ['thich nhat hanh', 'Thi\u0301ch', 'nhathanh'] },
    { name: 'İpek Işık', by: ['ipek', 'IPEK', 'isik'] },
    { name: 'O’Neill Brannigan', by: ["O'Neill", 'oneill', 'neill'] },
    { name: 'AT&T Labs', by: ['at&t', 'att', 'AT & T'], kind: 'organization' },
    { name: 'Zoe\u0308 Quimby', by: ['Zoë', 'zoe', 'Zoe\u0308 Quimby'] },
    { name: 'Ægir Þórsson', by: ['aegir', 'thorsson'] },
  ],
  Greek: [
    { name: 'Οδυσσέας Ελύτης', by: ['ΟΔΥΣΣΕΑΣ', 'οδυσσεας', 'ελυτησ', 'Ελυτης'] },
    { name: 'ΣΕΦΕΡΗΣ', by: ['Σεφέρης', 'σεφερης', 'σεφερησ', 'σεφρης'] },
  ],
  Cyrillic: [
    { name: 'Фёдор Королёв', by: ['федор', 'ФЁДОР', 'королев', 'кроолев'] },
    { name: 'Володимир Ївченко', by: ['ивченко', 'їВЧЕНКО', 'володим'] },
  ],
  Arabic: [
    { name: 'مُحَمَّد بن سَلْمان', by: ['محمد', 'محمد بن سلمان', 'سلمان'] },
    { name: 'علي الكاظمي', by: ['على', 'علی', 'الکاظمی', 'الكاظمي'] },
    { name: 'أحمد إسماعيل', by: ['احمد', 'اسماعيل', 'أحمد'] },
    { name: 'فاطمة', by: ['فاطمه', 'فاطـمة'] },
  ],
  Persian: [
    { name: 'کاوه یزدی', by: ['كاوه', 'يزدي', 'کاوه'] },
    { name: 'می‌نا رضایی', by: ['مینا', 'رضايي', 'می‌نا'] },
  ],
  Hebrew: [{ name: 'יְרוּשָׁלַיִם', by: ['ירושלים', 'יְרוּשָׁלַיִם', 'ירושלי'], kind: 'place' }],
  Han: [
    { name: '习近平', by: ['习', '近平', '习近', '习近平'] },
    { name: '中华人民共和国', by: ['人民共和国', '共和国', '中华'], kind: 'organization' },
    { name: '拜登總統', by: ['拜登', '總統', '拜登 總統'] },
  ],
  Japanese: [
    { name: 'ジョー・バイデン', by: ['バイデン', 'ジョー', 'ジョー バイデン', 'ﾊﾞｲﾃﾞﾝ'] },
    { name: '安倍晋三', by: ['安倍', '晋三', '晋'] },
    { name: 'さくらももこ', by: ['ももこ', 'さくら'] },
    { name: 'カマラハリス', by: ['ハリス', 'カマラ'] },
  ],
  Hangul: [{ name: '문재인', by: ['재인', '문재', '문재인'.normalize('NFD')] }],
  Thai: [{ name: 'ประยุทธ์ จันทร์โอชา', by: ['ประยุทธ์', 'โอชา', 'จันทร์'] }],
  Devanagari: [{ name: 'नरेन्द्र मोदी', by: ['मोदी', 'नरेन्द्र', 'नरेन्द'] }],
  Bengali: [{ name: 'শেখ হাসিনা', by: ['হাসিনা', 'শেখ'] }],
  Tamil: [{ name: 'அப்துல் கலாம்', by: ['கலாம்', 'அப்துல்'] }],
  Georgian: [{ name: 'სალომე ზურაბიშვილი', by: ['სალომე', 'ზურაბ', 'ᲡᲐᲚᲝᲛᲔ'] }],
  Armenian: [{ name: 'Նիկոլ Փաշինյան', by: ['ՆԻԿՈԼ', 'փաշինյան', 'փաշնիյան'] }],
  Ethiopic: [{ name: 'ዐቢይ አሕመድ', by: ['ዐቢይ', 'አሕመድ'] }],
  Deseret: [{ name: '𐐔𐐯𐑅𐐨𐑉𐐯𐐻', by: ['𐐔𐐯𐑅', '𐐼𐐯𐑅𐐨𐑉𐐯𐐻'] }],
  Hieroglyphs: [{ name: '𓀀𓁐𓂀', by: ['𓀀𓁐'] }],
  codes: [
    {
      name: 'Atlantis',
      by: ['US', 'USA', 'usa', 'U.S.A.'],
      kind: 'country',
      externalIds: { 'iso3166-1-alpha-2': 'US' },
    },
    {
      name: 'Anna Quill',
      by: ['Q6279', 'q6279', '@quill_anna', 'quill_anna'],
      externalIds: { wikidata: 'Q6279', 'x.com': 'quill_anna' },
    },
    { name: 'Union of Cooks', by: ['U.C.', 'uc', 'UC'], aliases: ['U. C.'], kind: 'organization' },
  ],
}

const names = Object.entries(scripts).flatMap(([script, all]) =>
  all.map((named, index) => ({ ...named, id: `${named.kind ?? 'person'}:${script.toLowerCase()}-${index}` })),
)

onEngine('search finds', () => {
  let services: readonly TestService[]
  const root = mkdtempSync(join(tmpdir(), 'newsgraph-names-'))

  beforeAll(async () => {
    const entities = names.map(({ id, name, aliases, externalIds }) => ({
      id,
      name,
      aliases,
      externalIds,
      evidence: ['Alice'],
      ...(/^(organization|place):/.test(id) && { kind: 'OTHER' }),
    }))
    // JSON is YAML.
    const bundle = writeBundle(root, 'names', { 'facts.yaml': JSON.stringify({ entities }) })
    // On Neo4j, the embedded engine is beside it: both find the same, with the same scores.
    const engines = [await openEngine(), ...(isEmbedded ? [] : [openEmbedded({ shuffle: true })])]
    const opened: TestService[] = []
    for (const engine of engines) opened.push(await openService(engine, { bundles: [bundle] }))
    services = opened
  })
  afterAll(async () => {
    for (const service of services) await service.close()
    rmSync(root, { recursive: true })
  })

  async function search(query: string): Promise<readonly { readonly score: number; readonly node: object }[]> {
    const found = []
    for (const service of services) {
      const { body } = await service.ask(
        'query ($query: String!) { search(query: $query, first: 100) { edges { score node { id name } } } }',
        { query },
      )
      expect(body.errors).toBe(undefined)
      found.push(body.data.search.edges)
    }
    for (const other of found.slice(1)) expect(other).toEqual(found[0])
    return found[0]
  }

  const cases = names.flatMap(({ id, name, by }) => [name, ...by].map((query) => ({ id, name, query })))

  test('names of at least fifteen scripts, by at least 120 queries', () => {
    expect(Object.keys(scripts).length).toBeGreaterThan(15)
    expect(cases.length).toBeGreaterThan(120)
  })

  test.each(cases)('$name by $query', async ({ id, name, query }) => {
    expect((await search(query)).map(({ node }) => node)).toContainEqual({ id, name: name.normalize('NFC') })
  })

  describe('first', () => {
    test.each(names)('$name by itself', async ({ id, name }) => {
      const [first] = await search(name)
      expect(first?.node).toEqual({ id, name: name.normalize('NFC') })
    })

    test.each([
      ['will avery', 'person:latin-0'],
      ['the Union of Cooks', 'organization:codes-2'],
      ['USA', 'country:codes-0'],
      ['Q6279', 'person:codes-1'],
    ])('what %s means', async (query, id) => {
      const [first] = await search(query)
      expect(first?.node).toMatchObject({ id })
    })
  })

  test.each(['Q6278', 'Q627', 'usaa'])('nothing by a code that is nearly another: %s', async (query) => {
    const found = (await search(query)).map(({ node }) => node)
    expect(found).not.toContainEqual(expect.objectContaining({ id: expect.stringMatching(/:codes-/) }))
  })
})

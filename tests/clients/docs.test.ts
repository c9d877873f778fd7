import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { type DocProject, openDocProject } from '../support/clients/docProject.ts'
import { WITHOUT_ID } from '../support/clients/withoutId.ts'
import { codeBlocksIn } from '../support/codeBlocks.ts'
import { openService, type ServiceSetup, type TestService } from '../support/openService.ts'
import { seededEngine } from '../support/seededEngine.ts'

const USUAL = 'http://127.0.0.1:4000'
const page = readFileSync(new URL('../../docs/clients.md', import.meta.url), 'utf8')
const sections = page.split(/^(?=## )/m).map((text) => [text.match(/^#+ (.*)/)?.[1] ?? '', text] as const)
const RUN: Readonly<Record<string, string>> = { ts: 'tsx', python: 'python' }

/** In the order of the page: what comes first is there for what follows, in one folder. */
describe('docs/clients.md', () => {
  let project: DocProject
  let service: TestService
  const programs = new Map<string, { readonly language: string; readonly output: string }>()

  beforeAll(async () => {
    project = openDocProject()
    service = await openService(await seededEngine())
  })
  afterAll(async () => {
    project.close()
    await service.close()
  })

  const open = async (setup: ServiceSetup): Promise<TestService> => {
    const opened = await openService(await seededEngine(), setup)
    onTestFinished(() => opened.close())
    return opened
  }
  const run = (language: string, file: string) => project.shell(`${RUN[language]} ${file}`)
  /** The service of a section: with the operations that it persists, where it does. */
  const serviceOf = async (section: string): Promise<TestService> => {
    const [, manifest] = /PERSISTED_OPERATIONS=([\w./-]+)/.exec(section) ?? []
    return manifest ? open({ manifests: [project.path(manifest)] }) : service
  }

  test.each(sections)('%s', async (title, section) => {
    if (title === 'Python') {
      if (!inject('hasPython')) return
      await project.shell('python3 -m venv venv')
    }
    let last = { language: '', text: '' }
    for (const { language, text } of codeBlocksIn(section)) {
      if (language === 'sh') await project.shell(text.replaceAll(USUAL, service.url))
      else if (language !== 'text') {
        project.write(language, text.replaceAll(USUAL, service.url))
        if (language in RUN) last = { language, text }
      } else {
        // The operations are persisted by now, and the program asks for them.
        const { url } = await serviceOf(section)
        const file = project.write(last.language, last.text.replaceAll(USUAL, url))
        expect(await run(last.language, file), file).toBe(text)
        programs.set(file, { language: last.language, output: text })
      }
    }
  })

  test('its TypeScript has the types that it should have', async () => {
    expect(await project.shell('../../node_modules/.bin/tsc')).toBe('')
  })

  test.each(['apollo.ts', 'urql.ts', 'people.py'])('%s waits as long as the service says', async (file) => {
    const program = programs.get(file)
    if (!program) return expect(inject('hasPython')).toBe(false)
    const busy = await open({ traffic: { rate: 2 } })
    const asked = await Promise.all(Array.from({ length: 25 }, () => busy.ask('{ __typename }')))
    expect(asked.at(-1)?.status).toBe(429)
    const text = readFileSync(project.path(file), 'utf8').replaceAll(service.url, busy.url)
    expect(await run(program.language, project.write(program.language, text))).toBe(program.output)
  })

  test('it names the types that have no id', () => {
    const endings = ['Reading', 'Payload']
    const others = WITHOUT_ID.filter((type) => !endings.some((ending) => type.endsWith(ending)))
    const named = [...others, ...endings, 'conflicts', 'readings'].sort()
    const [row = ''] = page.split('\n').filter((line) => line.includes('They belong to the object that contains them'))
    expect([...row.matchAll(/`(\w+)`/g)].map(([, type]) => type).sort()).toEqual(named)
  })
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { draftEnvironment, environment } from '../../src/settings.ts'
import { composeProblems } from '../support/docker/composeProblems.ts'
import { type DockerTexts, readDockerSetup } from '../support/docker/DockerSetup.ts'
import { imageProblems } from '../support/docker/imageProblems.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

const texts: DockerTexts = {
  dockerfile: read('Dockerfile'),
  dockerignore: read('.dockerignore'),
  compose: read('docker-compose.yml'),
  envExample: read('.env.example'),
  packageJson: read('package.json'),
}

function problems(changed: DockerTexts): readonly string[] {
  const setup = readDockerSetup(changed)
  return [...imageProblems(setup, (path) => existsSync(join(root, path))), ...composeProblems(setup)]
}

test('the files that Docker reads agree with one another and with the repository', () => {
  expect(problems(texts)).toEqual([])
})

test('.env.example lists the settings that the service and newsgraph draft read', () => {
  expect(readDockerSetup(texts).settings).toEqual(Object.keys({ ...environment.shape, ...draftEnvironment.shape }))
})

test('the health check asks a path that the service serves', () => {
  const path = /127\.0\.0\.1:\d+(\/[^']*)'/.exec(texts.dockerfile)?.[1]
  expect(servedPaths()).toContain(path)
})

const breaches: readonly (readonly [keyof DockerTexts, string, string, string])[] = [
  ['dockerfile', 'COPY seed ', 'COPY sead ', 'COPY sead: not in the repository, or left out by .dockerignore'],
  ['dockerignore', '!schema', '', 'COPY schema: not in the repository, or left out by .dockerignore'],
  ['dockerfile', ' AS build', ' AS compile', 'COPY --from=build: no such stage'],
  ['dockerfile', '/app/dist ', '/app/out ', 'COPY --from=build /app/out: not built'],
  ['packageJson', '"prepare"', '"compile"', 'npm run prepare: no such script'],
  [
    'dockerfile',
    '["node", "bin',
    '["npm", "bin',
    'CMD ["npm", "bin/newsgraph.cjs", "serve"]: does not start node itself',
  ],
  ['dockerfile', 'bin/newsgraph.cjs', 'bin/main.cjs', 'CMD bin/main.cjs: not in the repository'],
  ['packageJson', 'bin/newsgraph.cjs', 'bin/main.cjs', 'CMD bin/newsgraph.cjs: not the program of package.json'],
  ['dockerfile', 'HOST=0.0.0.0', 'BIND=0.0.0.0', 'ENV BIND: not a setting of .env.example'],
  ['dockerfile', ' PORT=4000', ' PORT=4001', 'EXPOSE 4000: not the PORT of ENV'],
  ['dockerfile', '127.0.0.1:4000', '127.0.0.1:4001', 'HEALTHCHECK: asks another port'],
  ['dockerfile', 'USER node', '', 'USER: the service would run as root'],
  ['dockerfile', 'USER node', 'USER root', 'USER: the service would run as root'],
  ['compose', 'LOG_LEVEL:', 'LOGLEVEL:', 'LOGLEVEL: not a setting of .env.example'],
  ['envExample', 'NEO4J_PASSWORD', 'PASSWORD', `\${NEO4J_PASSWORD}: not a setting of .env.example`],
  ['compose', '127.0.0.1:4000:4000', '127.0.0.1:4000:80', 'newsgraph 127.0.0.1:4000:80: not the port of EXPOSE'],
  ['compose', '127.0.0.1:4000:4000', '4000:4000', 'newsgraph 4000:4000: open to the network'],
  ['compose', 'neo4j://neo4j', 'neo4j://database', 'database: no such service'],
  ['compose', 'volumes:\n  neo4j-data', 'volumes:\n  data', 'neo4j-data: a volume that is not declared'],
  ['compose', 'volumes:\n  neo4j-data', 'volumes:\n  data', 'data: a volume that nothing uses'],
  ['compose', 'depends_on:\n      neo4j', 'depends_on:\n      graph', 'depends_on graph: no such service'],
  ['compose', 'healthcheck:', 'x-healthcheck:', 'depends_on neo4j: has no healthcheck'],
]

test.each(breaches)('a breach in %s is found: %j → %j', (name, from, to, problem) => {
  const text = texts[name].replace(from, to)
  expect(text).not.toBe(texts[name])
  expect(problems({ ...texts, [name]: text })).toContain(problem)
})

function servedPaths(): readonly string[] {
  const files = readdirSync(join(root, 'src/http'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const routes = files.flatMap((file) => [...read(join('src/http', file)).matchAll(/\.get\('([^']+)'/g)])
  return routes.map(([, path = '']) => path)
}

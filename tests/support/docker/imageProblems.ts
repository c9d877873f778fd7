import type { DockerSetup } from './DockerSetup.ts'
import type { Instruction } from './parseDockerfile.ts'

/** What the Dockerfile names that is not there, or not so. `exists` answers for paths in the repository. */
export function imageProblems(setup: DockerSetup, exists: (path: string) => boolean): readonly string[] {
  return [
    ...copyProblems(setup, exists),
    ...scriptProblems(setup),
    ...commandProblems(setup, exists),
    ...settingProblems(setup),
    ...portProblems(setup),
    ...userProblems(setup),
  ]
}

function copyProblems({ dockerfile, dockerignore }: DockerSetup, exists: (path: string) => boolean): readonly string[] {
  return instructions(dockerfile, 'COPY').flatMap(({ flags, value }) => {
    const sources = words(value).slice(0, -1)
    const from = flags['from']
    if (from === undefined) {
      return sources
        .filter((source) => !exists(source) || !dockerignore.includes(`!${source}`))
        .map((source) => `COPY ${source}: not in the repository, or left out by .dockerignore`)
    }
    if (!dockerfile.some((line) => line.keyword === 'FROM' && line.value.endsWith(` AS ${from}`))) {
      return [`COPY --from=${from}: no such stage`]
    }
    return sources
      .filter((source) => source !== '/app/dist')
      .map((source) => `COPY --from=${from} ${source}: not built`)
  })
}

function scriptProblems({ dockerfile, packageJson }: DockerSetup): readonly string[] {
  const scripts = instructions(dockerfile, 'RUN').flatMap(({ value }) => [...value.matchAll(/npm run (\S+)/g)])
  return scripts.flatMap(([, name = '']) => (name in packageJson.scripts ? [] : [`npm run ${name}: no such script`]))
}

/** The command must be there, the program of package.json, and run without a shell. */
function commandProblems(
  { dockerfile, packageJson }: DockerSetup,
  exists: (path: string) => boolean,
): readonly string[] {
  const value = last(dockerfile, 'CMD')
  const [, file = ''] = /^\["node", "([^"]+)"/.exec(value) ?? []
  return [
    ...(file === '' ? [`CMD ${value}: does not start node itself`] : []),
    ...(exists(file) ? [] : [`CMD ${file}: not in the repository`]),
    ...(file === packageJson.bin['newsgraph'] ? [] : [`CMD ${file}: not the program of package.json`]),
  ]
}

function settingProblems({ dockerfile, settings }: DockerSetup): readonly string[] {
  const names = instructions(dockerfile, 'ENV').flatMap(({ value }) => [...value.matchAll(/([A-Z0-9_]+)=/g)])
  return names
    .map(([, name = '']) => name)
    .filter((name) => name !== 'NODE_ENV' && !settings.includes(name))
    .map((name) => `ENV ${name}: not a setting of .env.example`)
}

function portProblems({ dockerfile }: DockerSetup): readonly string[] {
  const port = last(dockerfile, 'EXPOSE')
  const env = instructions(dockerfile, 'ENV')
    .map(({ value }) => value)
    .join(' ')
  return [
    ...(env.includes(`PORT=${port}`) ? [] : [`EXPOSE ${port}: not the PORT of ENV`]),
    ...(last(dockerfile, 'HEALTHCHECK').includes(`127.0.0.1:${port}/`) ? [] : ['HEALTHCHECK: asks another port']),
  ]
}

function userProblems({ dockerfile }: DockerSetup): readonly string[] {
  const user = last(dockerfile, 'USER')
  return user === '' || user === 'root' || user === '0' ? ['USER: the service would run as root'] : []
}

function instructions(dockerfile: readonly Instruction[], keyword: string): readonly Instruction[] {
  return dockerfile.filter((instruction) => instruction.keyword === keyword)
}

/** Of the image that runs, so of the last stage; the last one counts. */
function last(dockerfile: readonly Instruction[], keyword: string): string {
  const stage = dockerfile.at(-1)?.stage
  return instructions(dockerfile, keyword).findLast((instruction) => instruction.stage === stage)?.value ?? ''
}

function words(value: string): readonly string[] {
  return value.split(/\s+/)
}

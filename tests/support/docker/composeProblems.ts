import type { DockerSetup } from './DockerSetup.ts'

/** What docker-compose.yml names that is not there, or not so. */
export function composeProblems(setup: DockerSetup): readonly string[] {
  return [
    ...settingProblems(setup),
    ...interpolationProblems(setup),
    ...portProblems(setup),
    ...addressProblems(setup),
    ...volumeProblems(setup),
    ...dependencyProblems(setup),
  ]
}

/** A service that is built here is newsgraph; the variables of other images are theirs. */
function settingProblems({ compose, settings }: DockerSetup): readonly string[] {
  return Object.values(compose.services)
    .filter(({ build }) => build !== undefined)
    .flatMap(({ environment }) => Object.keys(environment))
    .filter((name) => !settings.includes(name))
    .map((name) => `${name}: not a setting of .env.example`)
}

/** `$$` stands for a dollar that the container sees, so it starts no variable of .env. */
function interpolationProblems({ composeText, settings }: DockerSetup): readonly string[] {
  const names = [...composeText.replaceAll('$$', '').matchAll(/\$\{?([A-Z0-9_]+)/g)].map(([, name = '']) => name)
  return names.filter((name) => !settings.includes(name)).map((name) => `\${${name}}: not a setting of .env.example`)
}

function portProblems({ compose, dockerfile }: DockerSetup): readonly string[] {
  const exposed = dockerfile.find(({ keyword }) => keyword === 'EXPOSE')?.value
  return Object.entries(compose.services).flatMap(([name, { build, ports }]) =>
    ports.flatMap((port) => [
      ...(port.startsWith('127.0.0.1:') ? [] : [`${name} ${port}: open to the network`]),
      ...(build === undefined || port.endsWith(`:${exposed}`) ? [] : [`${name} ${port}: not the port of EXPOSE`]),
    ]),
  )
}

function addressProblems({ compose }: DockerSetup): readonly string[] {
  const addresses = Object.values(compose.services).flatMap(({ environment }) => Object.values(environment))
  return addresses
    .flatMap((value) => /^[a-z0-9]+:\/\/([^:/]+)/.exec(value)?.[1] ?? [])
    .filter((host) => !(host in compose.services))
    .map((host) => `${host}: no such service`)
}

function volumeProblems({ compose }: DockerSetup): readonly string[] {
  const used = Object.values(compose.services).flatMap(({ volumes }) =>
    volumes.map((volume) => volume.split(':')[0] ?? ''),
  )
  const named = used.filter((source) => !/^[./]/.test(source))
  const declared = Object.keys(compose.volumes)
  return [
    ...named.filter((name) => !declared.includes(name)).map((name) => `${name}: a volume that is not declared`),
    ...declared.filter((name) => !named.includes(name)).map((name) => `${name}: a volume that nothing uses`),
  ]
}

function dependencyProblems({ compose, dockerfile }: DockerSetup): readonly string[] {
  const isHealthChecked = (name: string) => {
    const service = compose.services[name]
    if (service?.build !== undefined) return dockerfile.some(({ keyword }) => keyword === 'HEALTHCHECK')
    return service?.healthcheck !== undefined
  }
  return Object.values(compose.services)
    .flatMap(({ depends_on }) => Object.entries(depends_on))
    .flatMap(([name, { condition }]) => {
      if (!(name in compose.services)) return [`depends_on ${name}: no such service`]
      return condition === 'service_healthy' && !isHealthChecked(name) ? [`depends_on ${name}: has no healthcheck`] : []
    })
}

import { parse } from 'yaml'
import { z } from 'zod'
import { type Instruction, parseDockerfile } from './parseDockerfile.ts'

const service = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.string()).default({}),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
})
const compose = z.object({
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.unknown()).default({}),
})
const packageJson = z.object({
  bin: z.record(z.string(), z.string()),
  scripts: z.record(z.string(), z.string()),
})

/** The texts that have to agree with one another. */
export interface DockerTexts {
  readonly dockerfile: string
  readonly dockerignore: string
  readonly compose: string
  readonly envExample: string
  readonly packageJson: string
}

export interface DockerSetup {
  readonly dockerfile: readonly Instruction[]
  /** The lines of .dockerignore, which leaves out everything that it does not name with a `!`. */
  readonly dockerignore: readonly string[]
  readonly compose: z.infer<typeof compose>
  readonly composeText: string
  readonly settings: readonly string[]
  readonly packageJson: z.infer<typeof packageJson>
}

export function readDockerSetup(texts: DockerTexts): DockerSetup {
  return {
    dockerfile: parseDockerfile(texts.dockerfile),
    dockerignore: texts.dockerignore.split('\n'),
    compose: compose.parse(parse(texts.compose)),
    composeText: texts.compose,
    settings: [...texts.envExample.matchAll(/^(?:# )?([A-Z0-9_]+)=/gm)].map(([, name = '']) => name),
    packageJson: packageJson.parse(JSON.parse(texts.packageJson)),
  }
}

import type { Engine } from '../engine/Engine.ts'
import { ENTITY } from '../model/core.ts'
import type { Model } from '../model/Model.ts'
import type { BundleInput } from './BundleInput.ts'
import { awaited } from './check/awaited.ts'
import { checkInput } from './check/checkBundles.ts'
import { knownIn } from './knownIn.ts'
import { loadTogether } from './loadTogether.ts'
import type { Path, Problem } from './Problem.ts'

/** `ArticleInput` of the served schema: a bundle whose entities are in a list for each type. */
export type ArticleInput = Readonly<Record<string, unknown>> & Pick<BundleInput, 'slug' | 'text' | 'article'>

export interface WriteOptions {
  /** The id of the actor. */
  readonly actor: string
  /** The version that the article must have: 0 if it must not exist. */
  readonly ifVersion?: number | undefined
}

export interface Published {
  /** The id of the article; undefined while there are problems. */
  readonly id?: string
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
  /** The number of the change; undefined if nothing changed. */
  readonly seq?: number | undefined
}

/**
 * Checks an article and writes it in place of what it said before, as loading its bundle would. Throws `VERSION_CONFLICT` if it has
 * another version than `ifVersion`, unless it says the same already; then nothing is written.
 */
export async function publishArticle(
  engine: Pick<Engine, 'read' | 'write'>,
  model: Model,
  input: ArticleInput,
  { actor, ifVersion }: WriteOptions,
): Promise<Published> {
  const { bundle, pathOf, doubled } = toBundle(model, input)
  const { bundles, problems: found, warnings, elsewhere } = await checkInput(bundle, model)
  const placed = (all: readonly Problem[]) => all.map((problem) => ({ ...problem, path: pathOf(problem.path) }))
  const problems = [...placed(found), ...doubled]
  if (problems.length > 0) return { problems, warnings: placed(warnings) }
  const known = await knownIn(engine.read, model, elsewhere)
  const waiting = awaited.inTheGraph(elsewhere.filter(({ id }) => !known.has(id)))
  const author = { kind: 'PUBLISH', actor, ifVersion } as const
  const [loaded] = await loadTogether(engine, model, bundles, () => {}, author)
  return {
    id: `article:${input.slug}`,
    problems: [],
    warnings: placed([...warnings, ...waiting]),
    ...(loaded?.seq !== undefined && { seq: loaded.seq }),
  }
}

interface Converted {
  readonly bundle: BundleInput
  /** What leads from a path in the bundle to the path in the input. */
  readonly pathOf: (path: Path) => Path
  /** External ids of one catalogue that an entity has twice: a bundle cannot say that. */
  readonly doubled: readonly Problem[]
}

interface ExternalId {
  readonly scheme: string
  readonly value: string
}

interface Entity {
  readonly list: string
  readonly index: number
  readonly fields: Readonly<Record<string, unknown>>
  readonly externalIds: readonly ExternalId[]
}

function toBundle(model: Model, { slug, text, article, relationships, claims, ...rest }: ArticleInput): Converted {
  const types = (model.interfaces.get(ENTITY)?.types ?? []).flatMap((name) => model.nodes.get(name) ?? [])
  const lists = types.map(({ name, many = name }) => many)
  const entities = lists.flatMap((list) => listIn(rest[list]).map((entity, index) => readEntity(list, index, entity)))
  return {
    bundle: {
      slug,
      text,
      article,
      entities: entities.map(({ fields, externalIds }) => ({
        ...fields,
        ...(externalIds.length > 0 && {
          externalIds: Object.fromEntries(externalIds.map((each) => [each.scheme, each.value])),
        }),
      })),
      relationships: listIn(relationships),
      claims: listIn(claims),
    },
    pathOf([section, index, ...inner]) {
      const entity = section === 'entities' && typeof index === 'number' ? entities[index] : undefined
      if (entity) return [entity.list, entity.index, ...pathInEntity(entity, inner)]
      return [section, index, ...inner].flatMap((key) => key ?? [])
    },
    doubled: entities.flatMap(doubledIds),
  }
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function readEntity(list: string, index: number, entity: unknown): Entity {
  const { externalIds, ...fields } = entity as Readonly<Record<string, unknown>>
  return { list, index, fields, externalIds: listIn(externalIds) as readonly ExternalId[] }
}

/** Bundles have external ids as a map from catalogue to id. */
function pathInEntity({ externalIds }: Entity, [field, scheme, ...inner]: Path): Path {
  const at = field === 'externalIds' ? externalIds.findIndex((each) => each.scheme === scheme) : -1
  return [field, at < 0 ? scheme : at, ...inner].flatMap((key) => key ?? [])
}

const doubledIds = ({ list, index, externalIds }: Entity): Problem[] =>
  externalIds.flatMap(({ scheme }, at) => {
    if (externalIds.findIndex((each) => each.scheme === scheme) === at) return []
    return [
      {
        message: `There is another id of \`${scheme}\` for this entity. Give one of them.`,
        path: [list, index, 'externalIds', at],
      },
    ]
  })

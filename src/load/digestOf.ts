import type { Model } from '../model/Model.ts'
import { isNode } from '../model/types.ts'
import { canonicalJson } from '../util/canonicalJson.ts'
import { sha256 } from '../util/sha256.ts'
import type { Bundle } from './Bundle.ts'

/** Raised when the same bundle would be written differently, so that graphs are brought up to date. */
const LOADER_VERSION = 5

/** Two bundles with the same digest write the same, under the same schema and the same loader. */
export function digestOf(model: Model, content: Omit<Bundle, 'folder' | 'digest'>): string {
  return sha256(canonicalJson({ LOADER_VERSION, model: digestOfModel(model), content }))
}

const digests = new WeakMap<Model, string>()

/** Of what of the schema decides how things are stored. A new query field changes nothing in the graph. */
function digestOfModel(model: Model): string {
  const known = digests.get(model)
  if (known !== undefined) return known
  const { nodes, relationships, values } = model
  const digest = sha256(
    canonicalJson({
      nodes: [...nodes.values()]
        .filter(isNode)
        .map(({ name, prefix, labels, properties }) => ({ name, prefix, labels, properties })),
      relationships: [...relationships.values()].map(({ name, properties }) => ({ name, properties })),
      values,
    }),
  )
  digests.set(model, digest)
  return digest
}

import type { Limits } from '../../engine/limits.ts'
import type { Model, NodeType } from '../../model/Model.ts'
import type { BundleEvidence } from '../Bundle.ts'
import type { Location, Report } from '../Problem.ts'
import type { NamedPassage } from './checkEvidence.ts'

/** What the checks of one bundle share. */
export interface CheckContext {
  readonly model: Model
  readonly limits: Limits
  readonly report: Report
  /** For what may be meant as it is, and more likely is not. */
  readonly warn: Report
  readonly article: string
  /** The article's text; undefined where it could not be read, so that no quote is looked for. */
  readonly text: string | undefined
  /** The article's language, as it is written. */
  readonly language: string | undefined
  /** The entities and claims of the bundle by id, as the ids are written. */
  readonly declared: ReadonlyMap<string, Declaration>
  /** False where a file or an id could not be read, so that an unknown id may well be declared there. */
  readonly complete: boolean
  /** The passages that have a name in the bundle. */
  readonly passages: ReadonlyMap<string, NamedPassage>
  /** The passages that facts have named so far, by id. */
  readonly evidence: Map<string, BundleEvidence>
}

export interface Declaration {
  readonly at: Location
  /** Undefined where the id is wrong, which is reported once, where it is declared. */
  readonly type: NodeType | undefined
}

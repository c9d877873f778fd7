/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** What the ids of entities begin with: `person`. From schema/, by vite.config.ts. */
  readonly ENTITY_PREFIXES: readonly string[]
}

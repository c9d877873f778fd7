import type { TestProject } from 'vitest/node'
import type {} from './engine.ts'

/** The embedded engine needs no server: each test opens its own. */
export function setup(project: TestProject): void {
  project.provide('engine', 'embedded')
}

import { selection } from 'd3-selection'

/**
 * Replaces d3-transition (vite.config.ts). d3-zoom calls `interrupt` to end animations, which we do not use, and the library
 * with its dependencies would be a tenth of the page.
 */
export const interrupt = (): void => undefined

// d3-zoom calls it on selections, to which the library adds it.
Object.assign(selection.prototype, {
  interrupt<Self>(this: Self): Self {
    return this
  },
})

import { selection } from 'd3-selection'

/**
 * Stands in for d3-transition (vite.config.ts), which d3-zoom asks to end what it animates. Here it animates nothing, and
 * the library with all that it needs would be a tenth of the page.
 */
export const interrupt = (): void => undefined

// d3-zoom calls it on selections, to which the library adds it.
Object.assign(selection.prototype, {
  interrupt<Self>(this: Self): Self {
    return this
  },
})

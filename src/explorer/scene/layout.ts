import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Relationship } from '../graph/Graph.ts'
import type { Group } from '../graph/Picture.ts'

/** In units of the drawing. */
export interface Position {
  readonly x: number
  readonly y: number
}

/** Positions by id. */
export type Positions = ReadonlyMap<string, Position>

interface Body extends SimulationNodeDatum {
  readonly id: string
  x: number
  y: number
  /** Its earlier position; null if it belongs to this group. */
  readonly home: Position | null
}

/** Steps per group. The number is constant, so that the result is the same each time. */
const TICKS = 120
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/** A running layout of a group. */
export interface Settling {
  /** Runs one step. Returns false if there are no more steps. */
  tick(): boolean
  positions(): Positions
}

/**
 * Places a group among earlier groups, which move only a little. The result depends only on ids and relationships, so that a
 * link always shows the same picture.
 */
export function settle(group: Group, before: Positions, relationships: readonly Relationship[]): Settling {
  const bodies = bodiesOf(group, before)
  const simulation = simulationOf(bodies, relationships)
  let left = group.ids.length > 0 ? TICKS : 0
  return {
    tick() {
      if (left === 0) return false
      left -= 1
      simulation.tick()
      return left > 0
    },
    positions: () => new Map(bodies.map(({ id, x, y }) => [id, { x, y }])),
  }
}

function bodiesOf({ around, ids }: Group, before: Positions): Body[] {
  const standing = [...before].map(([id, { x, y }]) => ({ id, x, y, home: { x, y } }))
  const center = (around !== null && before.get(around)) || { x: 0, y: 0 }
  const from = before.size === 0 ? 0 : 50
  const coming = ids.map((id, index) => {
    const radius = from + 22 * Math.sqrt(index + 0.5)
    const angle = index * GOLDEN_ANGLE + turnOf(id) * 0.2
    return { id, x: center.x + radius * Math.cos(angle), y: center.y + radius * Math.sin(angle), home: null }
  })
  return [...standing, ...coming]
}

function simulationOf(bodies: Body[], relationships: readonly Relationship[]): Simulation<Body, undefined> {
  const ids = new Set(bodies.map(({ id }) => id))
  const links: SimulationLinkDatum<Body>[] = relationships
    .filter(({ source, target }) => ids.has(source.id) && ids.has(target.id))
    .map(({ source, target }) => ({ source: source.id, target: target.id }))
  return forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id(({ id }) => id)
        .distance(135),
    )
    .force('charge', forceManyBody<Body>().strength(-700).distanceMax(700))
    .force('collide', forceCollide<Body>(46))
    .force(
      'x',
      forceX<Body>((body) => body.home?.x ?? 0).strength((body) => (body.home ? 0.35 : 0.06)),
    )
    .force(
      'y',
      forceY<Body>((body) => body.home?.y ?? 0).strength((body) => (body.home ? 0.35 : 0.09)),
    )
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .stop()
}

/** A number from 0 to 1 that is an id's own. */
function turnOf(id: string): number {
  let hash = 2166136261
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619)
  return (hash >>> 0) / 2 ** 32
}

import { batch, type Signal, signal } from '@preact/signals'
import { fromSearch, STEP, toSearch, type View } from '../address/View.ts'
import { RequestError } from '../api/request.ts'
import { verbOf } from '../words/names.ts'
import { Graph, type Relationship } from './Graph.ts'
import { loadStep, MOST_KNOWN } from './loadStep.ts'
import { MOST_SHOWN, type Picture, pictureOf } from './Picture.ts'
import { keyOf, stepsOf } from './stepsOf.ts'

export interface Problem {
  readonly message: string
  readonly requestId: string | null
}

/**
 * The state of the explorer's page: the view that the address names, the picture that came of it, and what is under
 * way. Each action makes the next view; `load` brings what it lacks. An action that is overtaken by another is aborted.
 */
export class Explorer {
  /** What the address says. */
  readonly view = signal<View>(fromSearch(location.search))
  /** What is drawn: of the last view whose steps were all loaded. */
  readonly picture = signal<Picture | null>(null)
  /** The id of the entity that is being expanded, `''` for anything else that is being loaded, null when nothing is. */
  readonly loading = signal<string | null>(null)
  readonly problem = signal<Problem | null>(null)
  /** What a screen reader says of the last action. */
  readonly announcement = signal('')

  #graph = new Graph(null)
  #drawn: View = this.view.value
  #abort = new AbortController()

  /** Loads what the address names, and from then on whatever it comes to name by Back and Forward. */
  start(): void {
    addEventListener('popstate', () => void this.#show(fromSearch(location.search)))
    void this.#show(this.view.value)
  }

  /** Changes the view, as a step that Back undoes. */
  go(changes: Partial<View>): void {
    const view = { ...this.#onWhatIsThere(changes), ...changes }
    const search = toSearch(view)
    if (search !== toSearch(this.view.value)) history.pushState(null, '', `/explore${search}`)
    void this.#show(view)
  }

  /** Changes the view without a step of its own, while a thumb is being moved. */
  adjust(changes: Partial<View>): void {
    const view = { ...this.view.value, ...changes }
    history.replaceState(null, '', `/explore${toSearch(view)}`)
    void this.#show(view)
  }

  /** Shows an entity: adds it unless it is there, with its neighbours when it is the first. */
  seed(id: string): void {
    const { seed, open } = this.view.value
    const isFirst = seed.length === 0 && open.length === 0
    if (isFirst) this.go({ seed: [id], open: [{ id, first: STEP }], sel: id })
    else if (this.isShown(id)) this.go({ sel: id })
    else this.go({ seed: [...seed, id], sel: id })
  }

  /** Brings the best supported neighbours, or the next of them. */
  expand(id: string): void {
    const { open } = this.view.value
    const before = open.find((each) => each.id === id)
    const first = Math.min((before?.first ?? 0) + STEP, MOST_SHOWN)
    if (before && this.picture.value?.omitted.get(id) === 0) this.say('All its neighbours are shown.')
    else if ((this.picture.value?.all.entities.length ?? 0) >= MOST_SHOWN) {
      this.say(`${MOST_SHOWN} are shown, which is the most. Collapse something first.`)
    } else {
      this.go({ open: before ? open.map((each) => (each.id === id ? { id, first } : each)) : [...open, { id, first }] })
    }
  }

  /** Takes back an expansion, and what hung on it. */
  collapse(id: string): void {
    const { open } = this.view.value
    if (!open.some((each) => each.id === id)) {
      this.say('It is not expanded.')
      return
    }
    const left = { ...this.view.value, open: open.filter((each) => each.id !== id) }
    const reached = new Set(pictureOf(left, this.#graph).groups.map(({ around }) => around))
    this.go({ open: left.open.filter((each) => reached.has(each.id)) })
  }

  /** Ends what is being loaded, and goes back to what is drawn. */
  cancel(): void {
    this.#abort.abort()
    history.replaceState(null, '', `/explore${toSearch(this.#drawn)}`)
    batch(() => {
      this.view.value = this.#drawn
      this.loading.value = null
      if (this.picture.value === null) this.problem.value = { message: 'Nothing was loaded.', requestId: null }
    })
    this.say('Cancelled.')
  }

  /** Begins a path at an entity; its other end is searched for. */
  startPath(pathFrom: Signal<string | null>, entity: string | null): void {
    pathFrom.value = entity
    if (pathFrom.value === null) this.say('Select where the path is to begin.')
    else requestAnimationFrame(() => document.getElementById('search')?.focus())
  }

  /** Selects the next or the previous of an entity's relationships, or of those at the source of the one selected. */
  step(by: 1 | -1, entity: string | null): void {
    const { sel } = this.view.value
    const shown = this.picture.value?.relationships ?? []
    const at = shown.find(({ id }) => id === sel)
    const of = at?.source.id ?? entity
    const around = shown.filter(({ source, target }) => source.id === of || target.id === of)
    const index = at ? around.indexOf(at) + by : by > 0 ? 0 : -1
    const next = around.at(index % (around.length || 1))
    if (next) this.go({ sel: next.id })
    this.say(next ? sentenceOf(next) : 'It has no relationships here.')
  }

  /** Steps out: of what is being loaded, or else of what is selected. */
  leave(): void {
    if (this.loading.value !== null) this.cancel()
    else if (this.view.value.sel !== null) this.go({ sel: null })
    else if (this.view.value.path) this.go({ path: null })
  }

  retry(): void {
    void this.#show(this.view.value)
  }

  isShown(id: string): boolean {
    return this.picture.value?.entities.some((each) => each.id === id) ?? false
  }

  say(text: string): void {
    this.announcement.value = text
  }

  /** A first picture that is built on becomes what the view begins with, so that newer articles do not change it. */
  #onWhatIsThere(changes: Partial<View>): View {
    const view = this.view.value
    const isStart = stepsOf(view)[0]?.kind === 'start'
    const buildsOn = !changes.seed && Boolean(changes.open?.length || changes.path || changes.asOf)
    if (!isStart || !buildsOn) return view
    return { ...view, seed: this.picture.value?.all.entities.map(({ id }) => id) ?? [] }
  }

  async #show(view: View): Promise<void> {
    this.#abort.abort()
    this.#abort = new AbortController()
    const { signal } = this.#abort
    this.view.value = view
    this.problem.value = null
    try {
      await this.#load(view, signal)
    } catch (error) {
      if (signal.aborted) return
      this.#fail(error)
    }
  }

  async #load(view: View, signal: AbortSignal): Promise<void> {
    const graph = this.#graphFor(view)
    for (const step of stepsOf(view)) {
      if (graph.stages.has(keyOf(step))) continue
      this.loading.value = step.kind === 'open' ? step.id : ''
      const shown = pictureOf(view, graph).all.entities.map(({ id }) => id)
      graph.stages.set(keyOf(step), await loadStep(step, { graph, shown, signal }))
    }
    signal.throwIfAborted()
    const before = this.picture.value
    const picture = pictureOf(view, graph)
    this.#drawn = view
    batch(() => {
      this.loading.value = null
      this.picture.value = picture
      this.say(changeOf(before, picture))
    })
  }

  /** What is known is kept, until it is too much to be named in a request: then it is gathered anew for the view alone. */
  #graphFor(view: View): Graph {
    const isLacking = stepsOf(view).some((step) => !this.#graph.stages.has(keyOf(step)))
    const isFull = this.#graph.entities.size > MOST_KNOWN
    if (this.#graph.asOf !== view.asOf || (isLacking && isFull)) this.#graph = new Graph(view.asOf)
    return this.#graph
  }

  #fail(error: unknown): void {
    const requestId = error instanceof RequestError ? error.requestId : null
    const message = error instanceof Error ? error.message : String(error)
    batch(() => {
      this.loading.value = null
      this.problem.value = { message, requestId }
      this.say(message)
    })
  }
}

const sentenceOf = (relationship: Relationship): string =>
  `${relationship.source.name} ${verbOf(relationship)} ${relationship.target.name}, ${relationship.evidence.length} quotes`

/** `12 added, 240 more` */
function changeOf(before: Picture | null, after: Picture): string {
  const ids = new Set(before?.entities.map(({ id }) => id))
  const kept = after.entities.filter(({ id }) => ids.has(id)).length
  const [added, removed] = [after.entities.length - kept, ids.size - kept]
  const more = [...after.omitted.values()].reduce((sum, each) => sum + each, 0)
  const parts = [added && `${added} added`, removed && `${removed} removed`, more && `${more} more`]
  return parts.filter(Boolean).join(', ')
}

import { batch, type Signal, signal } from '@preact/signals'
import { fromSearch, STEP, toSearch, type View } from '../address/View.ts'
import { asRequestError } from '../api/request.ts'
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
 * The state of the explorer's page: the view in the address, its picture, and what is loading. Each action sets the next view
 * and loads what it needs. The next action aborts the previous one.
 */
export class Explorer {
  /** The view in the address. */
  readonly view = signal<View>(fromSearch(location.search))
  /** The picture of the last view that was completely loaded. */
  readonly picture = signal<Picture | null>(null)
  /** The id of the entity that is being expanded; `''` if something else is loading, null if nothing is. */
  readonly loading = signal<string | null>(null)
  readonly problem = signal<Problem | null>(null)
  /** Why the last action had no effect; null if it had one. */
  readonly note = signal<string | null>(null)
  /** The text for screen readers after the last action. */
  readonly announcement = signal('')
  /** Whether the welcome text is shown. */
  readonly isWelcoming = signal(true)
  /** The entity that gets the focus once it is drawn. */
  readonly awaited = signal<string | null>(null)

  /** The loaded part of the graph. */
  #graph = new Graph(null)
  #abort = new AbortController()
  /** Whether the view that is loading has its own entry in the history. */
  #isPushed = false
  /** The gesture of the latest history entry. Further changes of the same gesture replace that entry. */
  #gesture: symbol | null = null

  /** Loads the view in the address, and follows Back and Forward. */
  start(): void {
    addEventListener('popstate', () => {
      this.#gesture = null
      void this.#show(fromSearch(location.search))
    })
    void this.#show(this.view.value)
  }

  /** Changes the view with a history entry. All changes of one gesture, such as a drag, share an entry. */
  go(changes: Partial<View>, gesture: symbol | null = null): void {
    const view = { ...this.#onWhatIsThere(changes), ...changes }
    const isChange = toSearch(view) !== toSearch(fromSearch(location.search))
    const goesOn = gesture !== null && gesture === this.#gesture
    this.#isPushed = isChange && !goesOn
    if (this.#isPushed) history.pushState(null, '', `/explore${toSearch(view)}`)
    else if (isChange) history.replaceState(null, '', `/explore${toSearch(view)}`)
    this.#gesture = this.#isPushed || goesOn ? gesture : null
    void this.#show(view)
  }

  /** Shows a change without a history entry, while a slider is being moved. */
  preview(changes: Partial<View>): void {
    void this.#show({ ...this.view.value, ...changes })
  }

  /** Shows an entity that was found by search: adds it, or starts with it and its neighbors. */
  find(id: string): void {
    const { seed, open, path } = this.view.value
    this.awaited.value = id
    if (seed.length + open.length > 0 || path) this.add(id)
    else this.begin(id)
  }

  /** Starts again with an entity and its neighbors. */
  begin(id: string): void {
    this.go({ seed: [id], open: [{ id, first: STEP }], sel: id })
  }

  /** Adds an entity to the picture and selects it. */
  add(id: string): void {
    const { seed } = this.view.value
    this.go(this.isThere(id) || seed.includes(id) ? { sel: id } : { seed: [...this.#seedOrStart(), id], sel: id })
  }

  /** Adds the neighbors with the most evidence, or the next ones. */
  expand(id: string): void {
    const { open } = this.view.value
    const before = open.find((each) => each.id === id)
    const first = Math.min((before?.first ?? 0) + STEP, MOST_SHOWN)
    if (before && this.picture.value?.left.get(id) === 0) this.tell('All its neighbours are shown.')
    else if ((this.picture.value?.all.entities.length ?? 0) >= MOST_SHOWN) {
      this.tell(`${MOST_SHOWN} are shown, which is the most. Collapse something first.`)
    } else {
      this.go({ open: before ? open.map((each) => (each.id === id ? { id, first } : each)) : [...open, { id, first }] })
    }
  }

  /** Removes an expansion, and those that depended on it. */
  collapse(id: string): void {
    const view = this.view.value
    const open = view.open.filter((each) => each.id !== id)
    if (open.length === view.open.length) return void this.tell('It is not expanded.')
    const reached = new Set(pictureOf({ ...view, open }, this.#graph).groups.map(({ around }) => around))
    const isUnknown = (each: View['open'][number]) => !this.#graph.stages.has(keyOf({ kind: 'open', ...each }))
    this.go({ open: open.filter((each) => reached.has(each.id) || isUnknown(each)) })
  }

  /** Starts a path at an entity. The user then searches for its other end. */
  startPath(pathFrom: Signal<string | null>, entity: string | null): void {
    pathFrom.value = entity
    if (pathFrom.value === null) this.tell('Select where the path is to begin.')
    else requestAnimationFrame(() => document.getElementById('search')?.focus())
  }

  /** Closes the paths. Their entities stay in the picture. */
  closePath(): void {
    this.#returnFocus(this.view.value.path?.from)
    const through = this.picture.value?.paths.flatMap(({ entities }) => entities) ?? []
    this.go({ path: null, seed: [...new Set([...this.view.value.seed, ...through])] })
  }

  /** Selects the next or previous relationship of an entity, or of the source of the selected relationship. */
  step(by: 1 | -1, entity: string | null): void {
    const shown = this.picture.value?.relationships ?? []
    const at = shown.find(({ id }) => id === this.view.value.sel)
    const of = at && at.target.id !== entity ? at.source.id : entity
    const around = shown.filter(({ source, target }) => source.id === of || target.id === of)
    const index = at ? around.indexOf(at) + by : by > 0 ? 0 : -1
    const next = around.at(index % (around.length || 1))
    if (!next) return void this.tell('It has no relationships here.')
    this.go({ sel: next.id })
    this.say(sentenceOf(next))
  }

  /** Escape: cancels loading, or closes an error, the panel or the paths. */
  leave(): void {
    if (this.loading.value !== null || this.problem.value) this.cancel()
    else if (this.view.value.sel !== null) this.deselect()
    else if (this.view.value.path) this.closePath()
  }

  /** Closes the panel of the selection. */
  deselect(): void {
    const { sel } = this.view.value
    const relationship = this.picture.value?.relationships.find(({ id }) => id === sel)
    this.#returnFocus(relationship?.source.id ?? sel)
    this.go({ sel: null })
  }

  /** Cancels loading and returns to the picture that is drawn. */
  cancel(): void {
    this.#abort.abort()
    const drawn = this.picture.value?.view
    this.loading.value = null
    if (!drawn) this.problem.value = { message: 'Nothing was loaded.', requestId: null }
    else if (this.#isPushed) history.back()
    else this.#replace(drawn)
    this.say('Cancelled.')
  }

  retry(): void {
    void this.#show(this.view.value)
  }

  /** Whether an entity is in the picture, even if a filter hides it. */
  isThere(id: string): boolean {
    return this.picture.value?.all.entities.some((each) => each.id === id) ?? false
  }

  say(text: string): void {
    this.announcement.value = text
  }

  /** Shows and announces why an action has no effect. */
  tell(text: string): void {
    this.note.value = text
    this.say(text)
  }

  /** Moves the focus from a closing panel to an entity in the graph. */
  #returnFocus(id: string | null | undefined): void {
    const isLost = document.activeElement?.closest('.panel')
    const isDrawn = this.view.value.mode === 'graph' && this.picture.value?.entities.some((each) => each.id === id)
    if (id && isLost && isDrawn) this.awaited.value = id
  }

  /** When the start picture is extended, its entities become the seed, so that newer articles do not change it. */
  #onWhatIsThere(changes: Partial<View>): View {
    const buildsOn = !changes.seed && Boolean(changes.open?.length || changes.path || changes.asOf)
    return buildsOn ? { ...this.view.value, seed: this.#seedOrStart() } : this.view.value
  }

  #seedOrStart(): readonly string[] {
    const isStart = stepsOf(this.view.value)[0]?.kind === 'start'
    return isStart ? (this.picture.value?.all.entities.map(({ id }) => id) ?? []) : this.view.value.seed
  }

  #replace(view: View): void {
    history.replaceState(null, '', `/explore${toSearch(view)}`)
    void this.#show(view)
  }

  async #show(view: View): Promise<void> {
    this.#abort.abort()
    this.#abort = new AbortController()
    const { signal } = this.#abort
    batch(() => {
      this.view.value = view
      this.problem.value = null
      this.note.value = null
    })
    try {
      await this.#load(view, signal)
    } catch (error) {
      if (!signal.aborted) this.#fail(error)
    }
  }

  async #load(view: View, signal: AbortSignal): Promise<void> {
    const graph = this.#graphFor(view)
    for (const step of stepsOf(view)) {
      if (graph.stages.has(keyOf(step))) continue
      this.loading.value = step.kind === 'open' ? step.id : ''
      const shown = pictureOf(view, graph).all.entities.map(({ id }) => id)
      if (shown.length < MOST_SHOWN) graph.stages.set(keyOf(step), await loadStep(step, { graph, shown, signal }))
    }
    signal.throwIfAborted()
    this.#draw(pictureOf(view, graph), graph)
  }

  /** Keeps the loaded graph until its ids no longer fit in a request. Then only the view is loaded again. */
  #graphFor(view: View): Graph {
    const isLacking = stepsOf(view).some((step) => !this.#graph.stages.has(keyOf(step)))
    const isFull = this.#graph.entities.size > MOST_KNOWN
    return this.#graph.asOf !== view.asOf || (isLacking && isFull) ? new Graph(view.asOf) : this.#graph
  }

  #draw(picture: Picture, graph: Graph): void {
    const change = changeOf(this.picture.value, picture)
    this.#graph = graph
    this.#isPushed = false
    batch(() => {
      this.loading.value = null
      this.picture.value = picture
      if (change) this.say(change)
    })
  }

  #fail(error: unknown): void {
    const problem = asRequestError(error)
    batch(() => {
      this.loading.value = null
      this.problem.value = problem
      this.say(problem.message)
    })
  }
}

function sentenceOf(relationship: Relationship): string {
  const { source, target, evidence } = relationship
  const quotes = evidence.totalCount === 1 ? '1 quote' : `${evidence.totalCount} quotes`
  return `${source.name} ${verbOf(relationship)} ${target.name}, ${quotes}`
}

/** `12 added, 240 more`; empty if nothing changed. */
function changeOf(before: Picture | null, after: Picture): string {
  const ids = new Set(before?.entities.map(({ id }) => id))
  const kept = after.entities.filter(({ id }) => ids.has(id)).length
  const [added, removed] = [after.entities.length - kept, ids.size - kept]
  if (added + removed === 0) return ''
  const more = after.view.open.reduce((sum, { id }) => sum + (after.left.get(id) ?? 0), 0)
  const parts = [added && `${added} added`, removed && `${removed} removed`, more && `${more} more`]
  return parts.filter(Boolean).join(', ')
}

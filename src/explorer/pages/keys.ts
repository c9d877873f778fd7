import type { Signal } from '@preact/signals'
import type { RefObject } from 'preact'
import type { Explorer } from '../graph/Explorer.ts'
import { isEntityId } from '../parts/addresses.ts'
import type { Scene } from '../scene/Scene.ts'

interface Keyboard {
  readonly explorer: Explorer
  readonly scene: Signal<Scene | null>
  readonly pathFrom: Signal<string | null>
  readonly help: RefObject<HTMLDialogElement | null>
}

/** The explorer's keys. What is typed into a field is not for them, nor what the browser does with a modifier. */
export function keysOf({ explorer, scene, pathFrom, help }: Keyboard): (event: KeyboardEvent) => void {
  /** The entity that a key acts on: the one with the focus in the graph, or else the one that is selected. */
  const entity = (): string | null => {
    const { sel } = explorer.view.value
    if (scene.value?.hasFocus) return scene.value.current
    return sel !== null && isEntityId(sel) ? sel : (scene.value?.current ?? null)
  }
  const select = () => explorer.go({ sel: scene.value?.current ?? null })
  const actions: Readonly<Record<string, () => void>> = {
    '/': focusSearch,
    '?': () => help.current?.showModal(),
    e: () => withEntity((id) => explorer.expand(id)),
    Backspace: () => withEntity((id) => explorer.collapse(id)),
    p: () => explorer.startPath(pathFrom, entity()),
    t: () => explorer.go({ mode: explorer.view.value.mode === 'table' ? 'graph' : 'table' }),
    '[': () => explorer.step(-1, entity()),
    ']': () => explorer.step(1, entity()),
    Enter: select,
    ' ': select,
    Escape: () => explorer.leave(),
  }
  const withEntity = (act: (id: string) => void) => {
    const id = entity()
    if (id === null) return explorer.say('Nothing is selected.')
    act(id)
  }
  return (event) => {
    const isInDialog = help.current?.open
    // On some keyboards brackets take a modifier.
    const isModified = (event.ctrlKey || event.metaKey || event.altKey) && !'[]'.includes(event.key)
    if (event.defaultPrevented || event.repeat || isInDialog || isModified) return
    if (isTyping(event.target) && event.key !== 'Escape') return
    const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!action || ([' ', 'Enter'].includes(event.key) && !scene.value?.hasFocus)) return
    event.preventDefault()
    action()
  }
}

const focusSearch = (): void => document.getElementById('search')?.focus()

/** Whether what is typed goes into a field. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=range]), textarea, select')

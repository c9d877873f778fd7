import type { RefObject } from 'preact'

const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'Search'],
  ['← ↑ → ↓', 'Walk from an entity to its neighbours'],
  ['Enter', 'Select: its facts and quotes beside the graph'],
  ['E', 'Expand: the 25 best supported neighbours, then the next'],
  ['Backspace', 'Collapse'],
  ['[ ]', 'The relationships of the selection, one after the other'],
  ['P', 'Path from here to…'],
  ['T', 'Table, and back to the graph'],
  ['Esc', 'Cancel what is loading; close what is open'],
  ['?', 'This help'],
]

/** Keys of all pages. */
const EVERYWHERE: ReadonlySet<string> = new Set(['/', 'Esc', '?'])

interface HelpProps {
  readonly dialog: RefObject<HTMLDialogElement | null>
  /** Whether the keys of the graph do something here. */
  readonly isExplorer: boolean
}

/** What keys do. */
export function Help({ dialog, isExplorer }: HelpProps) {
  return (
    <dialog ref={dialog} aria-labelledby="help-title">
      <h2 id="help-title">Keys</h2>
      <dl>
        {KEYS.filter(([key]) => isExplorer || EVERYWHERE.has(key)).map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      {isExplorer && (
        <p>
          With a mouse: click to select, double-click to expand, drag an entity or the whole picture, wheel to zoom.
          Back undoes.
        </p>
      )}
      <p>
        The same graph answers GraphQL: <a href="/graphql">the playground</a>. It is made of{' '}
        <a href="/licences">libraries of others</a>.
      </p>
      <form method="dialog">
        <button type="submit" class="btn">
          Close
        </button>
      </form>
    </dialog>
  )
}

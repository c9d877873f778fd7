import { useEffect, useRef, useState } from 'preact/hooks'
import type { RequestError } from '../api/request.ts'
import { type Found, find } from '../search/find.ts'
import { nameOfType } from '../words/names.ts'
import { TypeMark } from './TypeMark.tsx'

interface SearchBoxProps {
  /** What the box is for, said to screen readers and shown in it while it is empty. */
  readonly label: string
  pick(id: string): void
  /** Called on Escape in an empty box. */
  leave?(): void
}

/** A combobox (WAI-ARIA APG: editable, list autocomplete): names of entities as one types. */
export function SearchBox({ label, pick, leave }: SearchBoxProps) {
  const [text, setText] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const [problem, setProblem] = useState<RequestError | null>(null)
  const [active, setActive] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (text.trim() === '') return setFound(null)
    const controller = new AbortController()
    find(text, controller.signal).then(
      (answer) => {
        if (controller.signal.aborted) return
        setFound(answer)
        setProblem(null)
        setActive(0)
      },
      (error) => !controller.signal.aborted && setProblem(error),
    )
    return () => controller.abort()
  }, [text])
  const options = found?.entities ?? []
  useEffect(() => document.getElementById(`suggestion-${active}`)?.scrollIntoView({ block: 'nearest' }), [active])
  const choose = (id: string | undefined) => {
    if (id === undefined) return
    setText('')
    setFound(null)
    pick(id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && options.length > 0) setActive((active + step + options.length) % options.length)
    else if (event.key === 'Enter') choose(options[active]?.id)
    else if (event.key === 'Escape' && text !== '') setText('')
    else if (event.key === 'Escape') leave ? leave() : input.current?.blur()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div class="search">
      <input
        ref={input}
        id="search"
        type="search"
        role="combobox"
        list={undefined}
        autocomplete="off"
        spellcheck={false}
        maxLength={150}
        aria-label={label}
        placeholder={label}
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls="suggestions"
        aria-activedescendant={options.length > 0 ? `suggestion-${active}` : undefined}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setFound(null)}
      />
      <div class="suggestions" hidden={!found && !problem}>
        {found && (found.isNear || options.length === 0) && (
          <p role="status">
            Nothing is called “{text.trim()}”.{options.length > 0 ? ' Nearest:' : ''}
          </p>
        )}
        {problem && <p role="status">{problem.message}</p>}
        <div role="listbox" id="suggestions" aria-label="Suggestions">
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the combobox's, which keeps the focus
            // biome-ignore lint/a11y/useFocusableInteractive: so says the pattern
            <div
              key={option.id}
              id={`suggestion-${index}`}
              role="option"
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(option.id)}
            >
              <TypeMark type={option.__typename} />
              <span class="name">{option.name}</span>
              <span class="aside">{option.description ?? nameOfType(option.__typename)}</span>
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}

import { useEffect, useRef, useState } from 'preact/hooks'
import { type Found, find } from '../search/find.ts'
import { nameOfType } from '../words/names.ts'
import { Icon } from './Icon.tsx'
import { TypeMark } from './TypeMark.tsx'

/** The properties of a search box. */
export interface SearchBoxProps {
  /** What the box is for, said to screen readers and shown in it while it is empty. */
  readonly label: string
  /** The id of an entity that is not to be found. */
  readonly except?: string | null
  pick(id: string): void
  /** Leads to everything that a search finds, where it is looked for. */
  all?: ((query: string) => void) | undefined
  /** Called on Escape in an empty box. */
  leave?: (() => void) | undefined
}

interface Answer {
  /** What was typed. */
  readonly query: string
  readonly found: Found | null
  readonly problem: string | null
}

const NONE: Answer = { query: '', found: null, problem: null }

/** A combobox (WAI-ARIA APG: editable, list autocomplete): names of entities as one types. */
export function SearchBox({ label, except = null, pick, all, leave }: SearchBoxProps) {
  const [text, setText] = useState('')
  const [answer, setAnswer] = useState(NONE)
  const [active, setActive] = useState(0)
  /** Enter was pressed before the answer was there. */
  const isHasty = useRef(false)
  const input = useRef<HTMLInputElement>(null)
  const query = text.trim()
  const { found, problem } = answer
  const options = found?.entities.filter(({ id }) => id !== except) ?? []
  /** The last option leads to everything that is found. */
  const count = options.length + (all && answer.query !== '' ? 1 : 0)
  const close = () => {
    isHasty.current = false
    setAnswer(NONE)
  }
  const choose = (id: string | undefined) => {
    if (id === undefined) return
    setText('')
    close()
    pick(id)
  }
  const chooseOption = (index: number) => {
    if (index === options.length && count > index) all?.(answer.query)
    else choose(options[index]?.id)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked for is the query alone
  useEffect(() => {
    if (query === '') return close()
    const controller = new AbortController()
    const { signal } = controller
    find(query, signal).then(
      (answered) => {
        if (signal.aborted) return
        setAnswer({ query, found: answered, problem: null })
        setActive(0)
        const [best] = answered.entities.filter(({ id }) => id !== except)
        if (isHasty.current && (best || !all)) choose(best?.id)
        else if (isHasty.current) all?.(query)
      },
      (error) => !signal.aborted && setAnswer({ query, found: null, problem: error.message }),
    )
    return () => controller.abort()
  }, [query])
  useEffect(() => document.getElementById(`suggestion-${active}`)?.scrollIntoView({ block: 'nearest' }), [active])
  const onEscape = () => {
    if (text !== '') setText('')
    else {
      input.current?.blur()
      leave?.()
    }
    // What is not for the box may be for the page.
    return text !== '' || leave !== undefined
  }
  const onEnter = () => {
    if (answer.query === query) chooseOption(active)
    else isHasty.current = true
    return true
  }
  const onArrow = (step: number) => {
    if (count > 0) setActive((active + step + count) % count)
    return true
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event
    const isDone =
      (key === 'ArrowDown' && onArrow(1)) ||
      (key === 'ArrowUp' && onArrow(-1)) ||
      (key === 'Enter' && onEnter()) ||
      (key === 'Escape' && onEscape())
    if (isDone) event.preventDefault()
  }
  return (
    <div class="search">
      <Icon name="search" />
      <input
        ref={input}
        id="search"
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: the type of a search box is another role without it
        role="combobox"
        list={undefined}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        maxLength={150}
        aria-label={label}
        placeholder={label}
        aria-autocomplete="list"
        aria-expanded={count > 0}
        aria-controls="suggestions"
        aria-activedescendant={count > 0 ? `suggestion-${active}` : undefined}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <span class="key" aria-hidden="true">
        /
      </span>
      <div class="suggestions" hidden={!found && !problem}>
        {found && (found.isNear || options.length === 0) && (
          <p role="status">
            Nothing is called <b dir="auto">{answer.query}</b>.{options.length > 0 ? ' Nearest:' : ''}
          </p>
        )}
        {problem && <p role="status">{problem}</p>}
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
              <bdi class="name">{option.name}</bdi>
              <span class="aside" dir="auto">
                {option.description ?? nameOfType(option.__typename)}
              </span>
            </div>
          ))}
          {all && answer.query !== '' && (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the combobox's, which keeps the focus
            // biome-ignore lint/a11y/useFocusableInteractive: so says the pattern
            <div
              id={`suggestion-${options.length}`}
              class="everything"
              role="option"
              aria-selected={active === options.length}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => all(answer.query)}
            >
              <Icon name="search" />
              <span>
                Quotes, claims and dates with <b dir="auto">{answer.query}</b>
              </span>
            </div>
          )}
        </div>
      </div>
    </div>
  )
}

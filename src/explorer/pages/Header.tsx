import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { entityAddress, searchAddress } from '../parts/addresses.ts'
import { closeOnEscape } from '../parts/closeOnEscape.ts'
import { Icon } from '../parts/Icon.tsx'
import { SearchBox, type SearchBoxProps } from '../parts/SearchBox.tsx'
import { Help } from './Help.tsx'
import { isTyping } from './keys.ts'

/** The parts of the site, in the order of the header. */
const PARTS = [
  ['browse', 'Browse', '/browse'],
  ['claims', 'Claims', '/claims'],
  ['explore', 'Explore', '/explore'],
] as const

interface HeaderProps {
  /** The part that the page belongs to. */
  readonly current?: (typeof PARTS)[number][0]
  /** What the search box does where it does not lead to pages. */
  readonly search?: SearchBoxProps
  /** Whether the page has a search box of its own. */
  readonly hasOwnSearch?: boolean
  /** The help, for a page that opens it by its own keys. */
  readonly help?: RefObject<HTMLDialogElement | null>
}

/** The header of all pages. */
export function Header({ current, search, hasOwnSearch = false, help: given }: HeaderProps) {
  const own = useRef<HTMLDialogElement>(null)
  const help = given ?? own
  useEffect(() => {
    if (given) return
    const onKey = keysOfPages(own)
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [given])
  const links = PARTS.map(([part, name, address]) => (
    <a key={part} href={address} aria-current={part === current ? 'page' : undefined}>
      {name}
    </a>
  ))
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="bar">
        <a class="word" href="/">
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5.5 13.5L14.5 6.5" stroke="currentColor" stroke-width="1.6" />
            <circle cx="5" cy="14" r="3.2" fill="currentColor" />
            <rect x="11.5" y="3" width="6" height="6" rx="1" fill="none" stroke="currentColor" stroke-width="1.6" />
          </svg>
          <span>newsgraph</span>
        </a>
        <nav class="nav" aria-label="Main">
          {links}
        </nav>
        {hasOwnSearch ? (
          <span class="gap" />
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: the element is newer than some browsers
          <div class="findw" role="search">
            <SearchBox
              key={search?.label}
              {...(search ?? {
                label: 'Search names, quotes, claims, dates',
                pick: (id) => location.assign(entityAddress(id)),
                all: (query) => location.assign(searchAddress(query)),
              })}
            />
          </div>
        )}
        <a class="pg" href="/graphql">
          Playground
        </a>
        <button type="button" class="btn ghost icon help" aria-label="Help" onClick={() => help.current?.showModal()}>
          <Icon name="help" />
        </button>
        <details class="menu phone-only" onKeyDown={closeOnEscape}>
          <summary class="btn ghost icon" aria-label="Menu">
            <Icon name="menu" />
          </summary>
          <div>
            {links}
            <a href="/graphql">Playground</a>
            <button type="button" onClick={() => help.current?.showModal()}>
              Help
            </button>
          </div>
        </details>
      </header>
      <Help dialog={help} isExplorer={given !== undefined} />
    </>
  )
}

/** The keys of pages that are read. */
function keysOfPages(help: RefObject<HTMLDialogElement | null>): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || help.current?.open) return
    if (isTyping(event.target)) return
    if (event.key === '/') {
      event.preventDefault()
      document.getElementById('search')?.focus()
    }
    if (event.key === '?') help.current?.showModal()
  }
}

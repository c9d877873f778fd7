const PATHS = {
  search: 'M2.5 7a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0M10.5 10.5L14.5 14.5',
  help: 'M5.5 6a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .8-1 1.7M8 12.4v.2',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  graph: 'M1.5 12.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M10.5 3.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M5.5 12.5c5 0-1-9 5-9',
  link: 'M6.5 9.5l3-3M7.5 4.5l1.5-1.5a2.8 2.8 0 0 1 4 4L11.5 8.5M8.5 11.5L7 13a2.8 2.8 0 0 1-4-4l1.5-1.5',
  download: 'M8 2v8M4.5 7L8 10.5 11.5 7M2.5 13.5h11',
  filter: 'M2 4h12M4.5 8h7M7 12h2',
  right: 'M6.5 4l4 4-4 4',
  left: 'M9.5 4l-4 4 4 4',
  down: 'M4 6.5l4 4 4-4',
  up: 'M4 9.5l4-4 4 4',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  warn: 'M8 2l6.5 11.5h-13zM8 6.5v3M8 11.5v.2',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3',
} as const

export type IconName = keyof typeof PATHS

/** A line drawing beside words, or within a control that has a name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="ic" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}

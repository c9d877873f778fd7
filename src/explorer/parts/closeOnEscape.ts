/** Closes an open menu, and gives its button the focus again. */
export function closeOnEscape(event: KeyboardEvent): void {
  const menu = event.currentTarget
  if (event.key !== 'Escape' || !(menu instanceof HTMLDetailsElement) || !menu.open) return
  event.stopPropagation()
  menu.open = false
  menu.querySelector('summary')?.focus()
}

import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'

/** Mends what GraphiQL tells readers of screens. */
export function useReadableRoles(): void {
  const tabs = useGraphiQL((state) => state.tabs)
  const active = useGraphiQL((state) => state.activeTabIndex)
  useEffect(
    () =>
      listTabs(
        tabs.map(({ title }) => title),
        active,
      ),
    [tabs, active],
  )
  useEffect(nameHistory, [])
}

/**
 * Makes a list of buttons of the tabs. They are marked as tabs that have buttons in them, which readers of screens do
 * not enter: neither what shows a tab nor what closes it could be found.
 */
function listTabs(titles: readonly string[], active: number): void {
  const list = document.querySelector('.graphiql-tabs')
  list?.removeAttribute('role')
  for (const [index, tab] of [...(list?.children ?? [])].entries()) {
    tab.removeAttribute('role')
    tab.removeAttribute('aria-selected')
    const [open, close] = tab.querySelectorAll('button')
    open?.setAttribute('aria-current', String(index === active))
    close?.setAttribute('aria-label', `Close ${titles[index]}`)
  }
}

/** Queries of the history are all called "Set active"; without that, by their own names. Ends with what it gives back. */
function nameHistory(): () => void {
  const observer = new MutationObserver(() => {
    for (const item of document.querySelectorAll('.graphiql-history-item-label')) item.removeAttribute('aria-label')
  })
  const panel = document.querySelector('.graphiql-plugin')
  if (panel) observer.observe(panel, { childList: true, subtree: true })
  return () => observer.disconnect()
}

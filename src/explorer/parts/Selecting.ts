import { createContext } from 'preact'

/** Selects an entity or a relationship on the page that is open; null where pages lead to pages. */
export const Selecting = createContext<((id: string) => void) | null>(null)

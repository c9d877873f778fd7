/** What is chosen in an article: a passage, a fact, whose passages are marked, or any part of its text. */
export type Choice =
  | { readonly kind: 'passage'; readonly id: string }
  | { readonly kind: 'fact'; readonly id: string }
  | { readonly kind: 'place'; readonly start: number; readonly end: number }
  | null

/** The choice that the query string of an address gives. */
export function choiceOf(search: string): Choice {
  const parameters = new URLSearchParams(search)
  const [passage, fact] = [parameters.get('passage'), parameters.get('fact')]
  if (passage) return { kind: 'passage', id: passage }
  if (fact) return { kind: 'fact', id: fact }
  const place = /^(\d{1,9})-(\d{1,9})$/.exec(parameters.get('at') ?? '')
  return place ? { kind: 'place', start: Number(place[1]), end: Number(place[2]) } : null
}

/** The part of an address after `?`. */
export function searchOf(choice: Choice): string {
  if (choice === null) return ''
  const value = choice.kind === 'place' ? `${choice.start}-${choice.end}` : choice.id
  return `?${new URLSearchParams({ [choice.kind === 'place' ? 'at' : choice.kind]: value })}`
}

/** The roles of those who have a token, from the least to the most that each may do. */
export const ROLES = ['reader', 'contributor', 'editor'] as const

/** `reader` may read where READ_ACCESS is authenticated, `contributor` may also write drafts, and `editor` may write to the graph. */
export type Role = (typeof ROLES)[number]

/** The person or program that sends a request, as its token says. */
export interface Actor {
  /** Names the actor in logs, changes and rate limits: `token:alice` or `jwt:248289761001`. */
  readonly id: string
  readonly role: Role
}

/** Whether a role includes another. */
export const includesRole = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed)

/** Whether a text names a role. */
export const isRole = (text: unknown): text is Role => ROLES.some((role) => role === text)

import { NewsgraphError } from '../errors/NewsgraphError.ts'
import type { Actor } from './Actor.ts'

/** Recognizes those who send requests. */
export interface Access {
  /** Whether reading needs a token. */
  readonly isReadingClosed: boolean
  /**
   * The actor that the header `Authorization` names. Undefined without a bearer token. Rejects with `UNAUTHENTICATED` for a token that is not
   * valid, and with `IDENTITY_UNAVAILABLE` if the keys of the identity provider cannot be read.
   */
  identify(authorization: string | undefined): Promise<Actor | undefined>
}

/** The access of a service without `TOKENS_FILE` and `JWKS_URL`: it knows nobody, so it leaves the header to the proxy in front of it. */
export const OPEN_ACCESS: Access = { isReadingClosed: false, identify: async () => undefined }

/** The error for a token that is not valid. It does not say why: that helps only those who guess. */
export const invalidToken = (): NewsgraphError =>
  new NewsgraphError('UNAUTHENTICATED', 'The token is not valid. It may be wrong, expired or revoked.')

/** The error for a request without a token where one is needed. */
export const missingToken = (): NewsgraphError =>
  new NewsgraphError('UNAUTHENTICATED', 'This request needs a token. Send it as Authorization: Bearer <token>.')

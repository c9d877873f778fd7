import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { NewsgraphError } from '../errors/NewsgraphError.ts'
import { invalidToken } from './Access.ts'
import { type Actor, isRole, ROLES, type Role } from './Actor.ts'

/** How JWTs of an identity provider are checked. */
export interface JwtConfig {
  /** Where the provider publishes its public keys: https://www.rfc-editor.org/rfc/rfc7517#section-5 */
  readonly jwksUrl: string
  readonly issuer: string
  readonly audience: string
  /** The names that lead to the claim with the roles: `['realm_access', 'roles']`. */
  readonly rolesClaim: readonly string[]
}

/** Signatures of key pairs only. With a shared secret, or `none`, anybody who knows the public key could sign. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']
/** How far the clocks of this machine and of the provider may differ. */
const CLOCK_TOLERANCE_S = 5
/** The maximum in OpenID Connect: https://openid.net/specs/openid-connect-core-1_0.html#IDToken */
const LONGEST_SUBJECT = 255
/** What says that a token is wrong. Any other error while finding its key is one of the provider. */
const WRONG_KEY = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported]

/**
 * Creates the check of JWTs: https://www.rfc-editor.org/rfc/rfc8725. Keys come from `jwksUrl` only, never from the token (`jwk`, `jku`).
 * Issuer, audience, subject and expiry are required. Without a role that newsgraph knows, the actor is a reader. Rejects with
 * `UNAUTHENTICATED`, or with `IDENTITY_UNAVAILABLE` if the provider does not return its keys.
 */
export function createJwtCheck({
  jwksUrl,
  issuer,
  audience,
  rolesClaim,
}: JwtConfig): (token: string) => Promise<Actor> {
  const keys = createRemoteJWKSet(new URL(jwksUrl))
  const keyOf: JWTVerifyGetKey = async (header, token) => {
    try {
      return await keys(header, token)
    } catch (cause) {
      if (WRONG_KEY.some((kind) => cause instanceof kind)) throw cause
      throw unavailable(cause)
    }
  }
  return async (token) => {
    const { payload } = await jwtVerify(token, keyOf, {
      algorithms: ALGORITHMS,
      issuer,
      audience,
      requiredClaims: ['exp', 'sub'],
      clockTolerance: CLOCK_TOLERANCE_S,
    }).catch((cause: unknown) => {
      throw cause instanceof NewsgraphError ? cause : invalidToken()
    })
    const { sub } = payload
    if (sub === undefined || !isSubject(sub)) throw invalidToken()
    return { id: `jwt:${sub}`, role: roleIn(payload, rolesClaim) }
  }
}

/** The greatest known role in a claim, which is a text or a list of texts. */
function roleIn(payload: JWTPayload, path: readonly string[]): Role {
  const claim = path.reduce<unknown>((value, name) => (isObject(value) ? ownValue(value, name) : undefined), payload)
  const given = (Array.isArray(claim) ? claim : [claim]).filter(isRole)
  return ROLES.findLast((role) => given.includes(role)) ?? 'reader'
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const ownValue = (object: object, name: string): unknown => Object.entries(object).find(([key]) => key === name)?.[1]

const isSubject = (sub: string): boolean => sub.length > 0 && sub.length <= LONGEST_SUBJECT && !/\p{C}/u.test(sub)

const unavailable = (cause: unknown): NewsgraphError =>
  new NewsgraphError('IDENTITY_UNAVAILABLE', 'The identity provider is unavailable. Try again later.', { cause })

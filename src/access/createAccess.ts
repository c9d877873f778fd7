import type { Logger } from 'pino'
import { type Access, invalidToken, OPEN_ACCESS } from './Access.ts'
import { createJwtCheck, type JwtConfig } from './jwt.ts'
import { isToken } from './token.ts'
import { openTokenFile } from './tokenFile.ts'

/** Who may read and write. Each part is a setting. */
export interface AccessConfig {
  readonly tokensFile: string | undefined
  readonly jwt: JwtConfig | undefined
  /** Whether reading needs a token. */
  readonly isReadingClosed: boolean
}

/** The scheme is case-insensitive: https://www.rfc-editor.org/rfc/rfc6750#section-2.1 */
const BEARER = /^bearer +(\S+) *$/i

/** Opens the file of tokens and the check of JWTs. Throws `SETTINGS_INVALID` if the file cannot be used. */
export function createAccess({ tokensFile, jwt, isReadingClosed }: AccessConfig, log: Logger): Access {
  if (tokensFile === undefined && jwt === undefined) return OPEN_ACCESS
  const onUnusable = (err: unknown) => log.error({ err }, 'TOKENS_FILE cannot be used; its tokens are refused')
  const tokens = tokensFile === undefined ? undefined : openTokenFile(tokensFile, onUnusable)
  const checkJwt = jwt && createJwtCheck(jwt)
  return {
    isReadingClosed,
    async identify(authorization) {
      if (authorization === undefined || !/^bearer\b/i.test(authorization)) return undefined
      const token = BEARER.exec(authorization)?.[1]
      if (token === undefined) throw invalidToken()
      if (tokens && isToken(token)) {
        const found = tokens.find(token)
        if (!found) throw invalidToken()
        return { id: `token:${found.name}`, role: found.role }
      }
      if (checkJwt) return checkJwt(token)
      throw invalidToken()
    },
  }
}

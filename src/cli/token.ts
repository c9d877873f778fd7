import type { Role } from '../access/Actor.ts'
import { createToken, hashToken } from '../access/token.ts'
import { addToken, isTokenName, removeTokens } from '../access/tokenFile.ts'
import { readConfig } from '../config.ts'
import { NewsgraphError } from '../errors/NewsgraphError.ts'

export interface TokenOptions {
  readonly role: Role
  readonly revoke?: true
}

/** Creates a token or revokes all of a name. Prints the token to `out` and everything else to `note`. Returns the exit code. */
export function token(
  name: string,
  { role, revoke }: TokenOptions,
  env: NodeJS.ProcessEnv,
  out: (text: string) => void,
  note: (text: string) => void,
): number {
  const file = readConfig(env).access.tokensFile
  if (file === undefined)
    throw new NewsgraphError(
      'SETTINGS_INVALID',
      'TOKENS_FILE is not set. Set it to the file that is to keep the hashes of tokens.',
    )
  if (!isTokenName(name)) {
    note('A name has 1 to 64 letters, digits, and . _ @ - and begins with a letter or a digit.')
    return 2
  }
  if (revoke) {
    const count = removeTokens(file, name)
    note(
      count === 0
        ? `${name} has no token in ${file}.`
        : `${count} ${count === 1 ? 'token' : 'tokens'} of ${name} revoked.`,
    )
    return count === 0 ? 1 : 0
  }
  const created = createToken()
  addToken(file, { name, role, digest: hashToken(created) }, new Date().toISOString().slice(0, 10))
  note(`Token of ${name} (${role}), added to ${file}. It is not stored and cannot be shown again:`)
  out(created)
  return 0
}

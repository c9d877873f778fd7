import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { onTestFinished } from 'vitest'
import type { JwtConfig } from '../../src/access/jwt.ts'

const ISSUER = 'https://id.example.org'
const AUDIENCE = 'newsgraph-tests'

type Key = Awaited<ReturnType<typeof generateKeyPair>>

export interface IdentityProvider {
  readonly config: JwtConfig
  /** The key that it publishes under `kid` one. */
  readonly key: Key
  /** How often its keys were read. */
  reads(): number
  /** Answers with this status from now on. */
  answerWith(status: number): void
}

/** Publishes the public key of a new pair on this machine. */
export async function openIdentityProvider(alg = 'ES256'): Promise<IdentityProvider> {
  const key = await newKey(alg)
  const jwks = { keys: [{ ...(await exportJWK(key.publicKey)), kid: 'one', alg, use: 'sig' }] }
  let [status, reads] = [200, 0]
  const server = createServer((_, response) => {
    reads++
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(jwks))
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`
  return {
    config: { jwksUrl, issuer: ISSUER, audience: AUDIENCE, rolesClaim: ['roles'] },
    key,
    reads: () => reads,
    answerWith(next) {
      status = next
    },
  }
}

export const newKey = (alg = 'ES256'): Promise<Key> => generateKeyPair(alg, { extractable: true })

export interface Written {
  readonly key: Parameters<SignJWT['sign']>[0]
  readonly alg?: string
  readonly header?: object
  readonly claims?: Claims
}

/** Claims that differ from those of a valid token; undefined leaves one out. */
export type Claims = Readonly<Record<string, unknown>>

/** A token that is valid but for what is given. A claim that is given as undefined is left out. */
export const writeJwt = ({ key, alg = 'ES256', header = {}, claims = {} }: Written): Promise<string> =>
  new SignJWT({ iss: ISSUER, aud: AUDIENCE, sub: 'alice', exp: nowS() + 300, roles: ['editor'], ...claims })
    .setProtectedHeader({ alg, kid: 'one', ...header })
    .sign(key)

export const nowS = (): number => Math.floor(Date.now() / 1000)

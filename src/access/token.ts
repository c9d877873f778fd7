import { createHash, randomBytes } from 'node:crypto'

/** Begins every token, so that scanners for leaked secrets recognize it. */
const PREFIX = 'newsgraph_'
/** 256 bits in base64url. */
const PATTERN = /^newsgraph_[\w-]{43}$/
const BYTES = 32

/** A new token of 256 random bits. */
export const createToken = (): string => `${PREFIX}${randomBytes(BYTES).toString('base64url')}`

/** Whether a text has the form of a token of this service. */
export const isToken = (text: string): boolean => PATTERN.test(text)

/** SHA-256 of a token. A slow hash would add nothing: nobody guesses 256 random bits. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

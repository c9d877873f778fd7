import type { FastifyCorsOptions } from '@fastify/cors'

/** For how long a browser may keep what it was allowed, in seconds: as long as Chromium does at most. */
const MAX_AGE = 7200

/** Pages of these origins, or of all with `*`, may ask and read the answer; without cookies, which nothing here knows. */
export const corsOptions = (origins: readonly string[]): FastifyCorsOptions => ({
  origin: [...origins],
  methods: ['GET', 'POST'],
  exposedHeaders: ['x-request-id', 'retry-after', 'ratelimit', 'ratelimit-policy'],
  maxAge: MAX_AGE,
})

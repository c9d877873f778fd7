import type { RateLimitPluginOptions } from '@fastify/rate-limit'

/** So that a page, which asks a lot at once and then nothing, is not held up. */
const WINDOW_SECONDS = 10
/** How many clients are remembered; the least recent go. Those of IPv6 count by their network of 64 bits. */
const CLIENTS = 10_000

/** Counts the requests of each address. Before their bodies are read: what is refused costs next to nothing. */
export const rateOptions = (rate: number): RateLimitPluginOptions => ({
  max: rate * WINDOW_SECONDS,
  timeWindow: WINDOW_SECONDS * 1000,
  cache: CLIENTS,
  addHeaders: NO_COUNTS,
  addHeadersOnExceeding: NO_COUNTS,
  errorResponseBuilder: (_, { ttl }) =>
    Object.assign(
      new Error(
        `There were more than ${rate * WINDOW_SECONDS} requests from your address within ${WINDOW_SECONDS} seconds. Ask again in ${Math.ceil(ttl / 1000)}.`,
      ),
      { statusCode: 429 },
    ),
})

/** `Retry-After` tells a client what it needs. */
const NO_COUNTS = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false }

import type { FastifyHelmetOptions } from '@fastify/helmet'

const NOTHING = ["'none'"]
const SELF = ["'self'"]

/** Headers of all responses: scripts and styles are loaded only from this origin. */
export const SECURITY_HEADERS = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: NOTHING,
      scriptSrc: SELF,
      styleSrc: SELF,
      // `blob:` is for exported pictures.
      imgSrc: ["'self'", 'data:', 'blob:'],
      connectSrc: SELF,
      baseUri: NOTHING,
      formAction: NOTHING,
      frameAncestors: NOTHING,
    },
  },
  referrerPolicy: { policy: 'no-referrer' },
  // The proxy that terminates TLS sets Strict-Transport-Security.
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
} satisfies FastifyHelmetOptions

/** Headers of the playground, whose editor inserts styles and uses workers. */
export const PLAYGROUND_HEADERS = {
  ...SECURITY_HEADERS,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      ...SECURITY_HEADERS.contentSecurityPolicy.directives,
      styleSrc: ["'self'", "'unsafe-inline'"],
      fontSrc: SELF,
      imgSrc: ["'self'", 'data:'],
      workerSrc: SELF,
    },
  },
} satisfies FastifyHelmetOptions

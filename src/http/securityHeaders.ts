import type { FastifyHelmetOptions } from '@fastify/helmet'

const NOTHING = ["'none'"]
const SELF = ["'self'"]

/** Of everything that is served: scripts and styles come from files of this origin, and nothing from any other. */
export const SECURITY_HEADERS = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: NOTHING,
      scriptSrc: SELF,
      styleSrc: SELF,
      // `blob:` for the picture that an export draws.
      imgSrc: ["'self'", 'data:', 'blob:'],
      connectSrc: SELF,
      baseUri: NOTHING,
      formAction: NOTHING,
      frameAncestors: NOTHING,
    },
  },
  referrerPolicy: { policy: 'no-referrer' },
  // Whether this host, and those below it, are to be reached by TLS alone is for whoever ends TLS to say.
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
} satisfies FastifyHelmetOptions

/** Of the playground, whose editor writes styles into the page and works in workers. */
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

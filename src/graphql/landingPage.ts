import type { ApolloServerPlugin, BaseContext } from '@apollo/server'

/** Shows a browser that opens the address a page. Only one plugin may. */
export const landingPage = (html: string): ApolloServerPlugin<BaseContext> => ({
  async serverWillStart() {
    return { renderLandingPage: async () => ({ html }) }
  },
})

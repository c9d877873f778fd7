import type { ApolloServerPlugin, BaseContext } from '@apollo/server'

/** The page at `/graphql` without the playground, instead of an error about the method. */
export const PLAIN_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>newsgraph</title>
<link rel="icon" href="data:,">
<h1>newsgraph</h1>
<p>GraphQL answers here, by POST. There is no playground here; the <a href="/explore">explorer</a> shows the same graph.</p>
</html>
`

/** Shows a browser that opens the address a page. Only one plugin may. */
export const landingPage = (html: string): ApolloServerPlugin<BaseContext> => ({
  async serverWillStart() {
    return { renderLandingPage: async () => ({ html }) }
  },
})

import type { ApolloServerPlugin, BaseContext } from '@apollo/server'

/** What a browser that opens the address is shown: how to ask. Nothing on it comes from anywhere else. */
export const landingPage: ApolloServerPlugin<BaseContext> = {
  async serverWillStart() {
    return { renderLandingPage: async () => ({ html: HTML }) }
  },
}

const HTML = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>newsgraph</title>
<h1>newsgraph</h1>
<p>GraphQL answers here, to any GraphQL client and to <code>POST</code>:</p>
<pre>curl -s -H 'content-type: application/json' -d '{"query":"{ people { nodes { id name } } }"}' \\
  http://127.0.0.1:4000/graphql</pre>
<p>The schema can be introspected, and <code>newsgraph schema</code> prints it.</p>
</html>
`

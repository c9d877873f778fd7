import type { ServerOptions } from './servers.ts'
import { servers } from './servers.ts'

// As in bench.ts.
process.setSourceMapsEnabled(false)

/** A server in a process of its own: told by its parent which, it says where it listens, and how much memory it holds. */
process.on('message', async (message: { readonly name: string; readonly options: ServerOptions } | 'memory') => {
  if (message === 'memory') {
    process.send?.({ rss: process.memoryUsage.rss() })
    return
  }
  const start = servers[message.name]
  if (!start) throw new Error(`There is no server ${message.name}.`)
  process.send?.({ url: await start(message.options) })
})
process.on('disconnect', () => process.exit())

import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { z } from 'zod'

const value = z.union([
  z.object({ stringValue: z.string() }).transform(({ stringValue }) => stringValue),
  z.object({ intValue: z.coerce.number() }).transform(({ intValue }) => intValue),
  z.object({ boolValue: z.boolean() }).transform(({ boolValue }) => boolValue),
])
const attributes = z
  .array(z.object({ key: z.string(), value }))
  .transform((all) => Object.fromEntries(all.map((each) => [each.key, each.value])))
const span = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  kind: z.number(),
  startTimeUnixNano: z.coerce.bigint(),
  endTimeUnixNano: z.coerce.bigint(),
  attributes,
  status: z.object({ code: z.number() }),
})
const sent = z.object({
  resourceSpans: z.array(
    z.object({ resource: z.object({ attributes }), scopeSpans: z.array(z.object({ spans: z.array(span) })) }),
  ),
})

export type SentSpan = z.infer<typeof span> & { readonly resource: Readonly<Record<string, unknown>> }

export interface Collector {
  readonly url: string
  readonly spans: readonly SentSpan[]
  /** How often it was asked. */
  requests(): number
}

/** A collector of OpenTelemetry (OTLP over HTTP, JSON), closed when the test ends. `answer` is for one that does not do its part. */
export async function openCollector(
  answer = (response: ServerResponse) => void response.end('{}'),
): Promise<Collector> {
  const spans: SentSpan[] = []
  let requests = 0
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    requests++
    const { resourceSpans } = sent.parse(JSON.parse(await text(request)))
    for (const { resource, scopeSpans } of resourceSpans) {
      for (const each of scopeSpans.flatMap((scope) => scope.spans))
        spans.push({ ...each, resource: resource.attributes })
    }
    answer(response)
  }
  const server = createServer((request, response) => void take(request, response))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, spans, requests: () => requests }
}

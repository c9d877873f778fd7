import { pino } from 'pino'
import { createAnswering } from '../../src/answer.ts'
import type { Engine } from '../../src/engine/Engine.ts'
import { createApollo } from '../../src/graphql/createApollo.ts'
import type { RequestContext } from '../../src/graphql/RequestContext.ts'
import { serveSchema } from '../../src/graphql/schema/serveSchema.ts'
import { buildModel } from '../../src/model/buildModel.ts'
import { readSchema } from '../../src/model/readSchema.ts'
import type { Contender } from '../harness/Contender.ts'
import { askApollo } from './askApollo.ts'

/** As of a request whose client waits. */
const context = (): RequestContext => ({
  traceparent: undefined,
  requestId: '',
  client: '',
  signal: new AbortController().signal,
  report() {},
})

/** newsgraph on an engine, all of it but HTTP. */
export async function newsgraph(name: string, engine: Engine): Promise<Contender> {
  const source = readSchema()
  const model = buildModel(source)
  const schema = serveSchema(source, model)
  const { answer } = createAnswering({ schema, model, read: engine.read, dialect: engine.dialect })
  const apollo = createApollo({ schema, answer, log: pino({ level: 'silent' }), page: '', introspection: true })
  await apollo.start()
  return {
    name,
    prepare: ({ query }) => ({ ask: askApollo(apollo, query, context), data: (data) => data }),
    close: () => apollo.stop(),
  }
}

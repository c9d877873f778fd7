import { readConfig } from '../config.ts'
import { articleId } from '../load/ids.ts'
import { printReport } from '../load/LoadReport.ts'
import { removeArticles } from '../load/loadTogether.ts'
import { buildModel } from '../model/buildModel.ts'
import { readSchema } from '../model/readSchema.ts'
import { openEngine } from '../openEngine.ts'
import { closingAfter } from './closingAfter.ts'

/** Takes articles out of the graph that the settings name, and prints what that changed. Gives the exit code. */
export async function remove(
  articles: readonly string[],
  env: NodeJS.ProcessEnv,
  out: (text: string) => void,
): Promise<number> {
  const config = readConfig(env)
  const model = buildModel(readSchema())
  const watcher = { onWait: ({ message }: Error) => out(message), onAway() {}, onBack() {}, onRestart() {} }
  const engine = await openEngine(config.engine, model, watcher)
  return closingAfter(engine, async () => {
    const ids = new Set(articles.map((article) => articleId(article.replace(/^article:/, ''))))
    for (const { id, report } of await removeArticles(engine, model, [...ids])) out(`${id}  ${printReport(report)}`)
    return 0
  })
}

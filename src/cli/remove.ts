import { articleId } from '../load/ids.ts'
import { printReport } from '../load/LoadReport.ts'
import { removeArticles } from '../load/loadTogether.ts'
import { withGraph } from './withGraph.ts'

/** Takes articles out of the graph that the settings name, and prints what that changed. Gives the exit code. */
export async function remove(
  articles: readonly string[],
  env: NodeJS.ProcessEnv,
  out: (text: string) => void,
): Promise<number> {
  return withGraph(env, out, async (engine, model) => {
    const ids = new Set(articles.map((article) => articleId(article.replace(/^article:/, ''))))
    for (const { id, report } of await removeArticles(engine, model, [...ids])) out(`${id}  ${printReport(report)}`)
    return 0
  })
}

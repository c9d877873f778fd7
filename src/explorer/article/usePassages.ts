import { useEffect, useState } from 'preact/hooks'
import { ArticleFacts, type ArticleFactsQuery } from '../api/operations.ts'
import { asRequestError, type RequestError, request } from '../api/request.ts'

/** A passage of an article, with what it supports. */
export type Passage = NonNullable<ArticleFactsQuery['article']>['evidence']['nodes'][number]

interface Passages {
  readonly passages: readonly Passage[]
  /** Whether these are all. */
  readonly isLoaded: boolean
  readonly problem: RequestError | null
  retry(): void
}

/** All passages of an article, in the order of its text; they come page by page. */
export function usePassages(id: string): Passages {
  const [passages, setPassages] = useState<readonly Passage[]>([])
  const [isLoaded, setIsLoaded] = useState(false)
  const [problem, setProblem] = useState<RequestError | null>(null)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const controller = new AbortController()
    setProblem(null)
    load(id, controller.signal, setPassages).then(
      () => setIsLoaded(true),
      (error: unknown) => {
        if (controller.signal.aborted) return
        setProblem(asRequestError(error))
      },
    )
    return () => controller.abort()
  }, [id, attempt])
  return { passages, isLoaded, problem, retry: () => setAttempt((count) => count + 1) }
}

async function load(id: string, signal: AbortSignal, show: (passages: readonly Passage[]) => void): Promise<void> {
  let after: string | null = null
  let passages: readonly Passage[] = []
  do {
    const { article }: ArticleFactsQuery = await request(ArticleFacts, { id, after }, signal)
    if (!article) return
    passages = [...passages, ...article.evidence.nodes]
    show(passages)
    after = article.evidence.pageInfo.hasNextPage ? article.evidence.pageInfo.endCursor : null
  } while (after !== null)
}

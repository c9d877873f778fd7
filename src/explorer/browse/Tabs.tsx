import { TypeCounts } from '../api/operations.ts'
import { LineMark, TypeMark } from '../parts/TypeMark.tsx'
import { useAnswer } from '../parts/useAnswer.ts'
import { ENTITY_LISTS } from './lists.ts'

/** The lists beside each other, each with how many it has. */
export function Tabs({ current }: { readonly current: string }) {
  const { data } = useAnswer(TypeCounts, {})
  const counts = new Map(data?.entities.counts.map(({ key, count }) => [key, count]))
  const countOf = (count: number | undefined) => data && <i class="num">{count ?? 0}</i>
  const currentIf = (path: string) => (path === current ? 'page' : undefined)
  return (
    <nav class="types" aria-label="Types">
      {ENTITY_LISTS.map(({ path, type, many, enumValue }) => (
        <a key={path} href={`/browse/${path}`} aria-current={currentIf(path)}>
          <TypeMark type={type} /> {many} {countOf(counts.get(enumValue))}
        </a>
      ))}
      <a href="/browse/articles" aria-current={currentIf('articles')}>
        <LineMark kind="Article" /> Articles {countOf(data?.articles.totalCount)}
      </a>
      <a href="/browse/speakers" aria-current={currentIf('speakers')}>
        <LineMark kind="Claim" /> Speakers
      </a>
    </nav>
  )
}

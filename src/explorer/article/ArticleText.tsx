import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { entityAddress } from '../parts/addresses.ts'
import { LineMark, TypeMark } from '../parts/TypeMark.tsx'
import { type Paragraph, paragraphsOf } from '../words/paragraphs.ts'
import type { Marking } from './Layers.tsx'
import { type NameSpan, namesIn } from './namesIn.ts'
import { segmentsOf } from './segments.ts'
import type { Passage } from './usePassages.ts'

interface ArticleTextProps {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  readonly passages: readonly Passage[]
  readonly marking: Marking
  /** What is bright: parts of the text. */
  readonly bright: readonly Paragraph[]
  /** Called with the ids of the passages at a place that was clicked, the shortest first. */
  choose(covering: readonly string[]): void
}

/** A short line without a full stop, as headings within a text are; what begins with a dash says who wrote what stands above. */
const isHeading = (line: string): boolean => line.length < 80 && /^[^—–-].*[\p{L}?]$/u.test(line.trim())

/** A text paragraph by paragraph: its passages marked, names that lead to pages, and beside it what it carries. */
export function ArticleText({ text, language, passages, marking, bright, choose }: ArticleTextProps) {
  const box = useRef<HTMLElement>(null)
  const paragraphs = useMemo(() => paragraphsOf(text), [text])
  const names = useMemo(() => namesIn(text, passages), [text, passages])
  const { strength, layers } = marking
  const place = bright[0]?.start
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is marked anew is brought into sight
  useLayoutEffect(() => {
    box.current?.querySelector('.sel')?.scrollIntoView({ block: innerWidth < 721 ? 'start' : 'center' })
  }, [place])
  return (
    <article ref={box} class={['body', strength, ...layers].join(' ')} lang={language} dir="auto" aria-label="Text">
      {paragraphs.map((paragraph, index) => {
        const within = passages.filter(({ start, end }) => start < paragraph.end && end > paragraph.start)
        const line = text.slice(paragraph.start, paragraph.end)
        const Tag = isHeading(line) && paragraphs.length > 1 ? 'h2' : 'p'
        return (
          <div key={paragraph.start} class="pa" id={`p${index + 1}`}>
            <a class="pn num" href={`#p${index + 1}`} aria-label={`Paragraph ${index + 1}`}>
              {index + 1}
            </a>
            <Tag dir="auto">
              <Segments {...{ text, paragraph, passages: within, names, bright, choose }} />
            </Tag>
            <Gutter passages={within.filter(({ start }) => start >= paragraph.start)} />
          </div>
        )
      })}
    </article>
  )
}

interface SegmentsProps extends Pick<ArticleTextProps, 'text' | 'passages' | 'bright' | 'choose'> {
  readonly paragraph: Paragraph
  readonly names: readonly NameSpan[]
}

function Segments({ text, paragraph, passages, names, bright, choose }: SegmentsProps) {
  const inside = names.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end)
  const spans = [
    ...passages.map(({ id, start, end }) => ({ id, start, end })),
    ...inside.map(({ start, end }) => ({ id: `name ${start}`, start, end })),
    ...bright.map(({ start, end }) => ({ id: 'bright', start, end })),
  ].map(({ id, start, end }) => ({
    id,
    start: Math.max(start, paragraph.start) - paragraph.start,
    end: Math.min(end, paragraph.end) - paragraph.start,
  }))
  const kinds = new Map(passages.map((passage) => [passage.id, passage]))
  const seen = new Set<string>()
  const begun = new Set<string>()
  return (
    <>
      {segmentsOf(paragraph.end - paragraph.start, spans).map(({ start, end, passages: covering }) => {
        const words = text.slice(paragraph.start + start, paragraph.start + end)
        const own = covering.filter((id) => kinds.has(id))
        const name = inside.find((each) => covering.includes(`name ${each.start}`))
        const isBright = covering.includes('bright')
        if (own.length === 0 && !name && !isBright) return words
        const supports = own.flatMap((id) => kinds.get(id)?.supports ?? [])
        const isFirst = name !== undefined && !seen.has(name.entity.id)
        const event = own.find((id) => !begun.has(id) && kinds.get(id)?.supports.some(isEvent))
        for (const id of own) begun.add(id)
        const classes = [
          's',
          supports.some(({ __typename }) => __typename === 'Relationship') && 'f',
          supports.some(({ __typename }) => __typename === 'Claim') && 'c',
          event && 'v',
          isBright && 'sel',
        ]
        const isNameEnd = name !== undefined && paragraph.start + end === name.end
        if (isNameEnd) seen.add(name.entity.id)
        const content = name ? (
          <a class={`e ${isFirst ? 'e1 ' : ''}${name.entity.__typename}`} href={entityAddress(name.entity.id)}>
            {words}
          </a>
        ) : (
          words
        )
        const Mark = isBright ? 'mark' : 'span'
        return (
          <Mark
            key={start}
            class={classes.filter(Boolean).join(' ')}
            onClick={(event) => {
              if (!(event.target instanceof HTMLAnchorElement)) choose(own)
            }}
          >
            {content}
          </Mark>
        )
      })}
    </>
  )
}

const isEvent = ({ __typename }: Passage['supports'][number]): boolean => __typename === 'Event'

/** How much of each kind a paragraph carries. */
function Gutter({ passages }: { readonly passages: readonly Passage[] }) {
  const ids = (type: string) =>
    new Set(passages.flatMap(({ supports }) => supports.flatMap((each) => (each.__typename === type ? [each.id] : []))))
      .size
  const [facts, claims, events] = [ids('Relationship'), ids('Claim'), ids('Event')]
  return (
    <span class="gut">
      {facts > 0 && (
        <span class="gf">
          <LineMark kind="Fact" />
          {facts} {facts === 1 ? 'fact' : 'facts'}
        </span>
      )}
      {claims > 0 && (
        <span class="gc">
          <LineMark kind="Claim" />
          {claims} {claims === 1 ? 'claim' : 'claims'}
        </span>
      )}
      {events > 0 && (
        <span class="gv">
          <TypeMark type="Event" />
          {events} {events === 1 ? 'event' : 'events'}
        </span>
      )}
    </span>
  )
}

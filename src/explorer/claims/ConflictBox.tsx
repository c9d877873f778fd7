import type { ComponentChildren } from 'preact'
import type { ConflictPartsFragment } from '../api/operations.ts'
import { ArticleName } from '../parts/ArticleName.tsx'
import { articleAddress } from '../parts/addresses.ts'
import { Quote } from '../parts/Quote.tsx'
import { edtfInWords } from '../words/dates.ts'
import { fromEnum } from '../words/names.ts'

interface ConflictBoxProps {
  readonly conflict: ConflictPartsFragment
  /** What the articles differ over. */
  readonly children: ComponentChildren
}

/** A value that articles give differently, each with its quote, side by side. */
export function ConflictBox({ conflict: { field, readings }, children }: ConflictBoxProps) {
  return (
    <section class="dis">
      <h3 class="h3">
        {FIELDS[field] ?? fromEnum(field)}: {children}
      </h3>
      <ul class="readings">
        {readings.map(({ value, article, evidence: [quote] }) => (
          <li key={article.id} class="card">
            <b dir="auto">{field === 'date' ? edtfInWords(value) : fromEnum(value)}</b>
            {quote ? (
              <Quote passage={quote} />
            ) : (
              <p class="source">
                <a class="src" href={articleAddress(article.id)}>
                  <ArticleName article={article} />
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** As readers call them. */
const FIELDS: Readonly<Record<string, string>> = {
  date: 'Date',
  status: 'Whether it happened',
  type: 'What it is',
  kind: 'What it is',
}

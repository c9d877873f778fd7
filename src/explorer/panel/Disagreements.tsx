import type { EntityFactsQuery } from '../api/operations.ts'
import { articleAddress } from '../parts/addresses.ts'
import { SectionHeading } from '../parts/Headings.tsx'
import { NameList } from '../parts/NameList.tsx'
import { fromEnum } from '../words/names.ts'
import { sourceInWords } from '../words/sources.ts'

type Conflicts = Extract<NonNullable<EntityFactsQuery['node']>, { readonly conflicts: unknown }>['conflicts']

/** Over what articles are in conflict, with what each of them says. */
export function Disagreements({ conflicts }: { readonly conflicts: Conflicts }) {
  if (conflicts.length === 0) return null
  return (
    <section class="conflicts">
      <SectionHeading>Where articles disagree</SectionHeading>
      {conflicts.map(({ field, readings }) => (
        <table key={field}>
          <caption>{FIELDS[field] ?? field}</caption>
          <tbody>
            {readings.map(({ value, article }) => (
              <tr key={article.id}>
                <td dir="auto">{field === 'date' ? value : fromEnum(value)}</td>
                <td>
                  <a href={articleAddress(article.id)}>
                    <NameList names={sourceInWords(article)} />
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
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

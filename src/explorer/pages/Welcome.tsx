import type { Explorer } from '../graph/Explorer.ts'
import { EntityLink } from '../parts/EntityLink.tsx'

/** How many of the best supported entities are offered by name. */
const OFFERED = 8

/** For whoever has not searched yet: what this is, and where to begin. */
export function Welcome({ explorer }: { readonly explorer: Explorer }) {
  const entities = explorer.picture.value?.all.entities ?? []
  return (
    <>
      <p class="actions">
        <button
          type="button"
          class="close"
          aria-label="Close"
          onClick={() => {
            explorer.isWelcoming.value = false
          }}
        >
          ×
        </button>
      </p>
      <h2>Walk from a name to the sentence that says so</h2>
      <p>
        People, countries, organizations, places and events in the news, and how they are tied. Each line rests on
        quotes: select one to read them in the article.
      </p>
      {entities.length > 0 && <p>Search for a name, or begin with what the newest articles speak of most:</p>}
      <ul class="offers">
        {entities.slice(0, OFFERED).map((each) => (
          <li key={each.id}>
            <EntityLink entity={each} />{' '}
            <button type="button" onClick={() => explorer.begin(each.id)}>
              Explore<span class="live"> {each.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="aside">
        Keys: <kbd>/</kbd> searches, arrows walk, <kbd>E</kbd> expands, <kbd>?</kbd> tells the rest.
      </p>
    </>
  )
}

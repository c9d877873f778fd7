import { fromSearch, STEP, toSearch } from '../address/View.ts'
import { EntityPanel } from '../panel/EntityPanel.tsx'
import { SectionLevel } from '../parts/Headings.tsx'
import { PageBar } from './PageBar.tsx'

/** An entity at full width, at an address of its own. */
export function EntityPage({ id }: { readonly id: string }) {
  return (
    <>
      <PageBar>
        <a href={`/explore${toSearch({ ...fromSearch(''), seed: [id], open: [{ id, first: STEP }], sel: id })}`}>
          Explore from here
        </a>
      </PageBar>
      <main class="page">
        <SectionLevel.Provider value={2}>
          <EntityPanel id={id} />
        </SectionLevel.Provider>
      </main>
    </>
  )
}

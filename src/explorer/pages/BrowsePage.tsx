import { ArticleTable } from '../browse/ArticleTable.tsx'
import { EntityTable } from '../browse/EntityTable.tsx'
import { ENTITY_LISTS } from '../browse/lists.ts'
import { Speakers } from '../browse/Speakers.tsx'
import { Tabs } from '../browse/Tabs.tsx'
import { Header } from './Header.tsx'

/** The list that an address is of, below tabs that lead to the others. */
export function BrowsePage({ list: path }: { readonly list: string }) {
  const list = ENTITY_LISTS.find((each) => each.path === path)
  return (
    <>
      <Header current="browse" />
      <main id="main" class="wrap wide">
        <Tabs current={path} />
        {list && <EntityTable list={list} />}
        {path === 'articles' && <ArticleTable />}
        {path === 'speakers' && <Speakers />}
      </main>
    </>
  )
}

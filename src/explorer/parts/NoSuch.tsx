import { useContext, useEffect } from 'preact/hooks'
import { Selecting } from './Selecting.ts'

interface NoSuchProps {
  readonly what: string
  readonly id: string
}

/** Nothing has this id. Where that is the whole page, there is a way back. */
export function NoSuch({ what, id }: NoSuchProps) {
  const isPage = useContext(Selecting) === null
  useEffect(() => {
    if (isPage) document.title = 'Nothing here · newsgraph'
  }, [isPage])
  return (
    <>
      {isPage && <h1>Nothing here</h1>}
      <p>
        There is no {what} with the id {id}.
      </p>
      {isPage && (
        <p>
          <a href="/explore">Explore what there is</a>
        </p>
      )}
    </>
  )
}

import { CopyLink } from '../entity/CopyLink.tsx'

interface CiteProps {
  /** The article in one line. */
  readonly source: string
  readonly sha256: string
}

/** The article as it can be cited. The hash of its text tells whether another copy is the same. */
export function Cite({ source, sha256 }: CiteProps) {
  const address = `${location.origin}${location.pathname}`
  const text = `${source}. ${address} (SHA-256 of the text: ${sha256})`
  return (
    <section id="cite" class="cite">
      <h2 class="h3">Cite</h2>
      <pre>{text}</pre>
      <div>
        <CopyLink label="Copy citation" text={() => text} />
      </div>
    </section>
  )
}

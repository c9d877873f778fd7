import { useState } from 'preact/hooks'
import { Icon } from '../parts/Icon.tsx'

interface CopyLinkProps {
  readonly label: string
  /** What is copied. */
  text(): string
}

/** Puts a text on the clipboard, and says so. */
export function CopyLink({ label, text }: CopyLinkProps) {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready')
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setState('copied'),
      () => setState('failed'),
    )
  return (
    <button type="button" class="btn ghost" onClick={copy} onBlur={() => setState('ready')}>
      <Icon name={state === 'copied' ? 'check' : 'link'} />
      <span role="status">
        {state === 'copied' ? 'Copied' : state === 'failed' ? 'The browser does not allow copying' : label}
      </span>
    </button>
  )
}

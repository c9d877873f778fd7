import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** How large headings of sections are: 3 below the heading of a panel, 2 where the panel is the page. */
export const SectionLevel = createContext<2 | 3>(3)

interface HeadingProps {
  readonly children: ComponentChildren
}

/** The heading of a section of a panel. */
export function SectionHeading({ children }: HeadingProps) {
  const Heading = `h${useContext(SectionLevel)}` as const
  return <Heading class="section">{children}</Heading>
}

/** Of a group within a section. */
export function GroupHeading({ children }: HeadingProps) {
  const Heading = useContext(SectionLevel) === 2 ? 'h3' : 'h4'
  return <Heading class="group">{children}</Heading>
}

import type { ComponentChildren } from 'preact'

interface HeadingProps {
  readonly children: ComponentChildren
}

/** The heading of a section of a panel. */
export const SectionHeading = ({ children }: HeadingProps) => <h3 class="section">{children}</h3>

/** Of a group within a section. */
export const GroupHeading = ({ children }: HeadingProps) => <h4 class="group">{children}</h4>

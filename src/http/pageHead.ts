/** What stands in the head of a page: its title, and what a preview of a link to it says. */
export interface PageHead {
  readonly title: string
  readonly description: string
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '')

const TITLE = /<title>[^<]*<\/title>/
const DESCRIPTION = /<meta name="description"[^>]*>/

/**
 * Puts a head into the HTML of the pages: the title, the description, and both again as Open Graph has them, by which other programs show
 * a link. https://ogp.me
 */
export function withHead(html: string, { title, description }: PageHead): string {
  const [name, text] = [escaped(title), escaped(description)]
  const tags = [
    `<meta name="description" content="${text}">`,
    `<meta property="og:title" content="${name}">`,
    `<meta property="og:description" content="${text}">`,
    '<meta property="og:type" content="website">',
    '<meta property="og:site_name" content="newsgraph">',
    '<meta name="twitter:card" content="summary">',
  ]
  return html.replace(TITLE, () => `<title>${name} · newsgraph</title>`).replace(DESCRIPTION, () => tags.join('\n    '))
}

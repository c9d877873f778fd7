import { Document, isScalar, type Node, Scalar, visit } from 'yaml'

/** Text that YAML, in any place, reads as itself. */
const PLAIN = /^[\p{L}][\p{L}\p{N}]*(?:[ ’-][\p{L}\p{N}’-]+)*\.?$/u
const ID = /^[a-z]+(?::[a-z0-9-]+|[a-z.0-9-]*)$/
const WORDS_OF_YAML = /^(?:true|false|null|yes|no|on|off|y|n)$/i

/** Data as a document of YAML, with a comment before it. */
export function toYaml(value: object, comment: string | undefined): string {
  const document = new Document(value)
  if (comment !== undefined) document.commentBefore = comment
  quoteTexts(document)
  return printYaml(document)
}

/**
 * A document as YAML. Long lines are not wrapped, and line breaks in double quotes are written as `\n`: in several lines, the library
 * loses a line that holds only spaces (yaml 2.9).
 */
export const printYaml = (document: Document): string =>
  document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER })

/** Puts in double quotes what YAML could read as something else. */
export function quoteTexts(node: Node | Document): void {
  visit(node, {
    Scalar(_, each) {
      if (!isScalar(each) || typeof each.value !== 'string') return
      const isPlain = ID.test(each.value) || PLAIN.test(each.value)
      each.type = isPlain && !WORDS_OF_YAML.test(each.value) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE
    },
  })
}

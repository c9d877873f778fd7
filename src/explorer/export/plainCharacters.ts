/** What is no character of XML 1.0, as most control characters, has no way to be written there; other formats only break. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** A text as any program can read it: a quote can hold whatever its article holds, and so can names of older graphs. */
export const plainCharacters = (text: string): string => text.replace(NO_CHARACTER, '')

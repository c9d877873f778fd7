/** Whether a text holds half of a surrogate pair. That is no character: neither UTF-8 nor any graph database can hold it. */
export const hasHalfCharacter = (text: string): boolean => /\p{Surrogate}/u.test(text)

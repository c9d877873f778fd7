/** A text cut into its words and the single spaces and line breaks between them; joined, they are the text. */
export const words = (text: string): string[] => text.match(/\s|\S+/g) ?? []

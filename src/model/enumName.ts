/** A type as a value of an enum: `CourtCase` is `COURT_CASE`. */
export const enumName = (type: string): string => type.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase()

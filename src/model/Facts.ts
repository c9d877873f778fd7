/** What one article's bundle says of a node or a relationship, as it is written there, each value by its own type, and objects as JSON. */
export interface Facts {
  readonly values: Readonly<Record<string, Scalar | readonly Scalar[]>>
  readonly date?: DateFacts
  /** Ids in other catalogues by scheme. */
  readonly externalIds?: Readonly<Record<string, string>>
  /** Why the bundle has it so. It is kept with what the article says, and not served. */
  readonly note?: string
}

/** A value as JSON stores it. */
export type Scalar = string | number | boolean

/** A date as a bundle writes it: its notation in EDTF (https://www.loc.gov/standards/datetime/) and its words. */
export interface DateFacts {
  readonly edtf?: string
  readonly basis?: string
  readonly expression?: string
  /** Written only where it is coarser than the notation. */
  readonly precision?: string
}

/** Properties by the names they are stored under. */
export type Properties = Readonly<Record<string, Scalar | readonly Scalar[]>>

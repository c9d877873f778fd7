/** The part of edtf 4.11 that newsgraph uses; the package has no types of its own. */
declare module 'edtf' {
  /** A day, month, year or instant. Throws where the text is none. */
  class ExtDate {
    constructor(text: string)
    /** 1 for a year, 2 for a month, 3 for a day, 0 for an instant. */
    readonly precision: 0 | 1 | 2 | 3
    /** The first millisecond that it can mean. */
    readonly min: number
    /** The last millisecond that it can mean. */
    readonly max: number
  }

  export { ExtDate as Date }
}

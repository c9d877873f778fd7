/** The part of fold-to-ascii that newsgraph uses; it comes without types. */
declare module 'fold-to-ascii' {
  interface Folder {
    /** Takes accents off Latin letters; leaves others as they are. */
    foldMaintaining(text: string): string
  }
  const folder: Folder
  export = folder
}

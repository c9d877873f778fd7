declare module 'spdx-satisfies' {
  /** Throws when `expression` is none of SPDX. */
  function satisfies(expression: string, allowed: readonly string[]): boolean
  export = satisfies
}

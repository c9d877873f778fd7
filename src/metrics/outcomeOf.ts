export type Outcome = 'answered' | 'refused' | 'failed'

/** Refused is the client's to mend, failed ours. An answer whose `errors` stand beside `data` is one. */
export function outcomeOf({ status }: { readonly status: number }): Outcome {
  if (status < 400) return 'answered'
  return status < 500 ? 'refused' : 'failed'
}

import autocannon from 'autocannon'

export interface Shots {
  /** Answers in a second. */
  readonly perSecond: number
}

/** Clients that keep their connections, and ask again as soon as they are answered. Throws when one is not. */
export async function shoot(url: string, bodies: readonly string[], clients: number, seconds: number): Promise<Shots> {
  const result = await autocannon({
    url,
    connections: clients,
    duration: seconds,
    requests: bodies.map((body) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body })),
  })
  const failed = result.non2xx + result.errors + result.timeouts
  if (failed > 0) throw new Error(`${url} failed to answer ${failed} requests.`)
  return { perSecond: result['2xx'] / result.duration }
}

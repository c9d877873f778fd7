/** Sends what comes in one turn of the event loop at once: a message costs as much to send as a small one does to make. */
export function createBatch<T>(send: (messages: readonly T[]) => void): (message: T) => void {
  let waiting: T[] = []
  const flush = () => {
    const messages = waiting
    waiting = []
    send(messages)
  }
  return (message) => {
    if (waiting.push(message) === 1) setImmediate(flush)
  }
}

/** What a promise gives within a time, or what `late` gives, or throws, when it takes longer. */
export async function withTimeout<T>(milliseconds: number, promise: Promise<T>, late: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<T>((resolve, reject) => {
    timer = setTimeout(() => {
      try {
        resolve(late())
      } catch (error) {
        reject(error)
      }
    }, milliseconds)
  })
  return Promise.race([promise, deadline]).finally(() => clearTimeout(timer))
}

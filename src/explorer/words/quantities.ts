interface Quantity {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly approximate: boolean
  readonly expression: string | null
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 })

/** A number as exact as the article gives it, and the article's own words: `about 2,500 troops · “around twenty-five hundred”`. */
export function quantityInWords({ value, low, high, unit, approximate, expression }: Quantity): string {
  const about = approximate ? 'about ' : ''
  const number = value === null ? boundsInWords(low, high) : NUMBER.format(value)
  const bounds = value === null ? '' : boundsInWords(low, high)
  const words = [`${about}${number}`, unit, bounds && `(${bounds})`].filter(Boolean).join(' ')
  return [words, expression && `“${expression}”`].filter(Boolean).join(' · ')
}

function boundsInWords(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `${NUMBER.format(low)} to ${NUMBER.format(high)}`
  if (low !== null) return `at least ${NUMBER.format(low)}`
  return high === null ? '' : `at most ${NUMBER.format(high)}`
}

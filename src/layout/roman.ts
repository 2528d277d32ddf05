const NUMERALS = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** The roman numeral that stands by a tier's name, for whole numbers above 0. */
export function roman(number: number): string {
  let rest = number
  let numeral = ''
  for (const [value, letters] of NUMERALS) {
    while (rest >= value) {
      numeral += letters
      rest -= value
    }
  }
  return numeral
}

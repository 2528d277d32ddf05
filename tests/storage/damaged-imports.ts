import fc from 'fast-check'
import { IMPORT_FORMATS } from '../../src/domain/import-format.ts'

const files = import.meta.glob<string>('../fixtures/import/*', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const sources = Object.entries(files).map(([path, text]) => ({
  name: path.slice(path.lastIndexOf('/') + 1),
  text,
}))

/** What parsers stumble over. */
const SIGNS = [
  ...'{}[]()<>"\'`|;:,.-=~*#&@%!\\\n\t\0'.split(''),
  '--',
  '-->',
  '- ',
  '/*',
  '\u202E',
  '\uD83C',
]

/** A file of any format, cut off, with parts doubled, and with signs put in, read as any format. */
export const damagedImport = fc
  .record({
    source: fc.constantFrom(...sources),
    end: fc.double({ min: 0.1, max: 1, noNaN: true }),
    doubled: fc.nat({ max: 3 }),
    puts: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        sign: fc.constantFrom(...SIGNS),
      }),
      { maxLength: 6 },
    ),
    chosen: fc.option(fc.constantFrom(...IMPORT_FORMATS), { nil: undefined, freq: 2 }),
  })
  .map(({ source: { name, text }, end, doubled, puts, chosen }) => {
    const whole = text.slice(0, Math.ceil(text.length * end)).repeat(doubled + 1)
    const damaged = puts.reduce((sum, { at, sign }) => {
      const place = Math.floor(at * sum.length)
      return sum.slice(0, place) + sign + sum.slice(place)
    }, whole)
    return { file: new File([damaged], name), chosen }
  })

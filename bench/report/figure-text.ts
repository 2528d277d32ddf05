import { type Figure, figureOf, type Measured } from './findings.ts'

/** `16.7 (16.6–17.1) ×1.00`: median, least and most of the rounds, and by the reference. */
export function cellOf(measured: Measured, subject: string): string {
  const outcome = measured.outcomes.get(subject)
  if (!outcome) return ''
  if ('failure' in outcome) return `_${outcome.failure}_`
  const figure = figureOf(measured, subject)
  return figure ? figureText(figure, subject === measured.reference) : ''
}

function figureText({ median, least, most, ratio }: Figure, isReference: boolean): string {
  const spread = least === most ? '' : ` (${number(least)}–${number(most)})`
  const by = isReference || !Number.isFinite(ratio) ? '' : ` **×${factor(ratio)}**`
  return `${number(median)}${spread}${by}`
}

/** Three digits that count. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return '–'
  if (value === 0) return '0'
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-GB')
  return Number(value.toPrecision(3)).toString()
}

export function factor(ratio: number): string {
  return ratio >= 100 ? ratio.toFixed(0) : ratio >= 10 ? ratio.toFixed(1) : ratio.toFixed(2)
}

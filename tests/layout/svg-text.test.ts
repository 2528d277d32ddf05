// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeXml, svgDocument, svgText } from '../../src/layout/svg-text.ts'
import { PALETTE } from './palette.ts'

const TEXT = {
  kind: 'text',
  x: 1,
  y: 2.005,
  face: 'serif',
  size: 17,
  weight: 560,
  fill: 'ink',
} as const

function parse(svg: string): Document {
  return new DOMParser().parseFromString(svg, 'image/svg+xml')
}

describe('shapes as SVG text', () => {
  it('get the colours of the palette', () => {
    expect(svgText({ kind: 'path', d: 'M0 0', stroke: 'line', roundCaps: true }, PALETTE)).toBe(
      '<path d="M0 0" fill="none" stroke="#000006" stroke-linecap="round" stroke-linejoin="round"/>',
    )
  })

  it('are moved, scaled and turned in this order', () => {
    const circle = { kind: 'circle', cx: 0, cy: 0, r: 1, fill: 'pro' } as const
    const group = { kind: 'group', x: 3, scale: 2, turn: 32, children: [circle] } as const
    expect(svgText(group, PALETTE)).toBe(
      '<g transform="translate(3 0) scale(2) rotate(32)"><circle cx="0" cy="0" r="1" fill="#00000d"/></g>',
    )
  })

  it('escape markup', () => {
    expect(svgText({ ...TEXT, text: '<b>"&\'' }, PALETTE)).toContain(">&lt;b&gt;&quot;&amp;'<")
  })

  it('leave out what XML does not allow', () => {
    expect(escapeXml('a\u0000b\u001b\ud800c\udfff\ufffe😀')).toBe('abc😀')
  })
})

describe('an SVG document', () => {
  it('embeds its fonts and names itself', () => {
    const fonts = [
      {
        family: 'Fraunces',
        style: 'normal',
        weight: '100 900',
        dataUri: 'data:font/woff2;base64,AA',
      },
    ]
    const svg = svgDocument({
      title: 'A & B',
      width: 10,
      height: 20,
      direction: 'rtl',
      shapes: [],
      palette: PALETTE,
      fonts,
    })
    const root = parse(svg).documentElement
    expect(root.getAttribute('direction')).toBe('rtl')
    expect(root.querySelector('title')?.textContent).toBe('A & B')
    expect(root.querySelector('style')?.textContent).toContain('url(data:font/woff2;base64,AA)')
  })

  it('is well-formed and keeps its text, whatever that holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const svg = svgDocument({
          title: text,
          width: 10,
          height: 20,
          direction: 'ltr',
          shapes: [{ ...TEXT, text }],
          palette: PALETTE,
          fonts: [],
        })
        const document = parse(svg)
        expect(document.querySelector('parsererror')).toBeNull()
        expect(document.documentElement.childElementCount).toBe(3)
        expect(document.querySelector('text')?.childElementCount).toBe(0)
      }),
    )
  })
})

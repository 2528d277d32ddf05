import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeLink } from '../../src/domain/evidence-link.ts'

describe('a link of evidence', () => {
  it.each([
    'https://example.com/a?b=c#d',
    'http://localhost:80',
    'HTTPS://EXAMPLE.COM',
    'https://example.com/grün',
    'mailto:alex@example.com?subject=Thanks',
  ])('is taken: %s', (link) => {
    expect(safeLink(` ${link}\n`)).toBe(link)
  })

  it.each([
    '',
    'example.com',
    'javascript:alert(1)',
    'JavaScript://example.com/%0aalert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.com/1',
    '//example.com',
    'https:example.com',
    'https://',
    'https:///path',
    'https://exam ple.com',
    'https://example.com/\u202Egpj.exe',
    'https://exa\u200Bmple.com',
    'mailto:',
    'mailto:alex',
  ])('is refused: %j', (link) => {
    expect(safeLink(link)).toBeUndefined()
  })

  it('that is taken leads to the web or to mail, whatever was typed', () => {
    const scheme = fc.constantFrom('https:', 'http:', 'mailto:', 'javascript:', 'ja\tvascript:', '')
    const rest = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(scheme, fc.constantFrom('//', 'a@', ''), rest, (start, middle, end) => {
        const link = safeLink(`${start}${middle}${end}`)
        if (link === undefined || !URL.canParse(link)) return
        expect(['https:', 'http:', 'mailto:']).toContain(new URL(link).protocol)
      }),
    )
  })
})

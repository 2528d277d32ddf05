import { describe, expect, it } from 'vitest'
import { cacheName } from '../../src/storage/service-worker/app-files.ts'

const PAGE = { url: 'index.html', revision: 'a1' }
const CODE = { url: 'assets/index-7NQrHqvx.js', revision: null }

describe('the files of a version', () => {
  it('are kept under the same name for the same files', () => {
    expect(cacheName([PAGE, CODE])).toBe('skill-grove-files-19c281j')
    expect(cacheName([PAGE, CODE])).toBe(cacheName([{ ...PAGE }, { ...CODE }]))
  })

  it('are kept apart from those of a version with another page, or one file more', () => {
    const names = [
      cacheName([PAGE, CODE]),
      cacheName([{ ...PAGE, revision: 'a2' }, CODE]),
      cacheName([PAGE, CODE, { url: 'acorn.svg', revision: 'b1' }]),
    ]
    expect(new Set(names).size).toBe(3)
  })
})

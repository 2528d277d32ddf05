import { describe, expect, it } from 'vitest'
import { drawLargest } from '../../src/storage/png.ts'

/** A browser that can draw up to `limit` times the size, and what it was asked for. */
function browser(limit: number) {
  const asked: number[] = []
  const draw = (scale: number) => {
    asked.push(scale)
    return Promise.resolve(scale <= limit ? new Blob([String(scale)]) : undefined)
  }
  return { asked, draw }
}

describe('drawing as large as the browser can', () => {
  it('draws once where the wanted scale fits', async () => {
    const { asked, draw } = browser(4)
    expect((await drawLargest(draw, 4)).scale).toBe(4)
    expect(asked).toEqual([4])
  })

  it('comes by halved steps to the largest scale that fits', async () => {
    const { asked, draw } = browser(2.6)
    const { png, scale } = await drawLargest(draw, 4)
    expect(asked).toEqual([4, 2, 3, 2.5, 2.75])
    expect(scale).toBe(2.5)
    expect(await png.text()).toBe('2.5')
  })

  it('finds a small one where little fits', async () => {
    expect((await drawLargest(browser(0.3).draw, 4)).scale).toBe(0.25)
  })

  it('tries no other scale once it is ended', async () => {
    const { asked, draw } = browser(2.6)
    const signal = AbortSignal.abort()
    await expect(drawLargest(draw, 4, { signal })).rejects.toThrow(/abort/)
    expect(asked).toEqual([4])
  })

  it('rejects where nothing fits', async () => {
    await expect(drawLargest(browser(0).draw, 4)).rejects.toThrow('no room')
  })
})

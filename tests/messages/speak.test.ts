import { afterEach, describe, expect, it } from 'vitest'
import { late } from '../../src/messages/late.ts'
import { speak, spoken, t } from '../../src/messages/messages.ts'

afterEach(() => speak('en'))

describe('the language in use', () => {
  it('is the one that was asked for last, however long an earlier one takes to load', async () => {
    await Promise.all([speak('ar'), speak('de')])
    expect([spoken.name, t.data.title]).toEqual(['Deutsch', 'Daten'])
  })

  it('is the one from before where that was asked for again meanwhile', async () => {
    await Promise.all([speak('ar'), speak('en')])
    expect([spoken.name, t.data.title]).toEqual(['English', 'Data'])
  })

  it('is also that of what opens after the first picture', async () => {
    expect(late().sharing.link.copy).toBe('Copy link')
    await speak('de')
    expect(late().sharing.link.copy).toBe('Link kopieren')
    await speak('en')
    expect(late().sharing.link.copy).toBe('Copy link')
  })
})

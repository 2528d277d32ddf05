import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packTree, unpackTree } from '../../src/storage/tree-link.ts'
import { LINK_READ_LIMIT, withoutWords } from '../../src/domain/tree-link.ts'
import { fullTree } from '../full-tree.ts'
import { treeArbitrary } from '../tree-arbitrary.ts'

const DAY = new Date('2026-11-22T10:00:00Z')

/** Any text as a link would hold it, whatever packs it. */
function packed(text: string | Buffer): string {
  return deflateRawSync(text).toString('base64url')
}

function document(records: unknown, version = 1): string {
  return JSON.stringify({ format: 'skill-grove', version, exportedAt: '', records })
}

describe('a tree in a link', () => {
  it('comes out as it went in, whatever tree it is', async () => {
    expect(await unpackTree(await packTree(fullTree, DAY))).toEqual({ ok: true, value: fullTree })
    await fc.assert(
      fc.asyncProperty(
        treeArbitrary,
        fc.string({ unit: 'grapheme' }),
        async (tree, description) => {
          const told = { ...tree, description }
          const data = await packTree(told, DAY)
          expect(data).toMatch(/^[\w-]+$/)
          expect(await unpackTree(data)).toEqual({ ok: true, value: told })
        },
      ),
    )
  })

  it('is found in front of the signs of a sentence', async () => {
    const data = await packTree(fullTree, DAY)
    for (const end of ['.', ').', '>', '”,', '…']) {
      expect(await unpackTree(data + end)).toEqual({ ok: true, value: fullTree })
    }
  })

  it('is read alone: whatever else is in the link is not', async () => {
    const rating = { id: 'r', by: 'self', at: 1, tree: 'x', skill: 'y', level: 'pro' }
    const data = packed(document({ 'tree/night-shift': fullTree, 'rating/r': rating, odd: 1 }))
    expect(await unpackTree(data)).toEqual({ ok: true, value: fullTree })
  })

  it('that is cut off or changed anywhere is never taken for one', async () => {
    const data = await packTree(fullTree, DAY)
    for (let length = 0; length < data.length - 1; length += 7) {
      expect(await unpackTree(data.slice(0, length))).toMatchObject({ ok: false })
    }
    await fc.assert(
      fc.asyncProperty(
        fc.nat(data.length - 1),
        fc.constantFrom('A', '_', ' ', '%'),
        async (at, sign) => {
          const result = await unpackTree(data.slice(0, at) + sign + data.slice(at + 1))
          // A letter within a text can become another one unseen; the tree is still sound.
          if (!result.ok) expect(['broken', 'unsound', 'newer']).toContain(result.error.kind)
          else expect(result.value.skills.length).toBeGreaterThan(0)
        },
      ),
    )
  })

  it('that is none of ours is broken, and nothing throws', async () => {
    const trees = { 'tree/a': { ...fullTree, id: 'a' }, 'tree/b': { ...fullTree, id: 'b' } }
    const texts = ['', 'x', '[]', '{}', '{"format":"skill-grove"', document({}), document(trees)]
    for (const text of [...texts, Buffer.from([0xff, 0xfe, 0x00])]) {
      expect(await unpackTree(packed(text))).toEqual({ ok: false, error: { kind: 'broken' } })
    }
    const nested = packed(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
    expect(await unpackTree(nested)).toEqual({ ok: false, error: { kind: 'broken' } })
    const inherited = packed(document({}).replace('{}', '{"tree/x":{"__proto__":{"id":"x"}}}'))
    expect(await unpackTree(inherited)).toMatchObject({ ok: false })
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.base64String()), async (text) => {
        expect(await unpackTree(text)).toMatchObject({ ok: false })
      }),
    )
  })

  it('says that a later version made it, and what is wrong with its tree', async () => {
    expect(await unpackTree(packed(document({}, 2)))).toEqual({
      ok: false,
      error: { kind: 'newer' },
    })
    const [sleep, ...others] = fullTree.skills
    const ring = { ...fullTree, skills: [{ ...sleep, buildsOn: ['calls'] }, ...others] }
    expect(await unpackTree(packed(document({ 'tree/night-shift': ring })))).toMatchObject({
      ok: false,
      error: { kind: 'unsound', problems: [{ kind: 'cycle' }] },
    })
  })

  it('is not unpacked beyond a limit, however small the link is', async () => {
    const bomb = packed(Buffer.alloc(11_000_000, 32))
    expect(bomb.length).toBeLessThan(LINK_READ_LIMIT)
    expect(await unpackTree(bomb)).toEqual({ ok: false, error: { kind: 'too-large' } })
    expect(await unpackTree('A'.repeat(LINK_READ_LIMIT + 1))).toEqual({
      ok: false,
      error: { kind: 'too-large' },
    })
  })

  it('can go without what is only read on', () => {
    const bare = JSON.stringify(withoutWords(fullTree))
    expect(bare).toContain('Sleeps by day.')
    expect(bare).toContain('Draw the curtains.')
    expect(bare).toContain('Is slow')
    expect(bare).not.toMatch(/guidance|portrait|Nachtschicht/)
  })
})

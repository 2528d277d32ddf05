import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readGuide } from '../../guide.config.ts'

const sized = (picture: { light: string; dark: string; alt: string }) => ({
  ...picture,
  width: 2,
  height: 1,
})
const read = (markdown: string) => readGuide(markdown, sized)

describe('the guide, as the app shows it', () => {
  it('is the file that GitHub shows, in parts that the page knows', async () => {
    const { title, nodes } = read(await readFile('docs/guide.md', 'utf8'))
    expect(title).toBe('Guide')
    expect(nodes.filter((node) => typeof node === 'object' && node.tag === 'picture')).toHaveLength(
      6,
    )
  })

  it('names its sections as GitHub does, so that a link works in both places', () => {
    expect(read('# Guide\n\nSee [this](#before-a-11).\n\n## Before a 1:1').nodes).toEqual([
      {
        tag: 'p',
        children: ['See ', { tag: 'link', section: 'before-a-11', children: ['this'] }, '.'],
      },
      { tag: 'heading', depth: 2, id: 'before-a-11', name: 'Before a 1:1' },
    ])
  })

  it('has a picture for each theme', () => {
    const html = `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="pictures/a-dark.webp">
  <img src="pictures/a.webp" width="760" alt="A tree">
</picture>`
    expect(read(`# Guide\n\n${html}`).nodes).toEqual([
      {
        tag: 'picture',
        picture: {
          light: 'pictures/a.webp',
          dark: 'pictures/a-dark.webp',
          alt: 'A tree',
          width: 2,
          height: 1,
        },
      },
    ])
  })

  it('cannot hold markup, a link that leads nowhere, or a link out of the app', () => {
    expect(() => read('# Guide\n\n<script>alert(1)</script>')).toThrow('Of all HTML')
    expect(() => read('# Guide\n\nA <b>word</b>')).toThrow('Of all HTML')
    expect(() => read('# Guide\n\n[x](#gone)')).toThrow('It leads nowhere: #gone')
    expect(() => read('# Guide\n\n[x](https://example.org)')).toThrow('It leads nowhere')
    expect(() => read('# Guide\n\n> quoted')).toThrow('cannot show this')
  })
})

import { expect, it } from 'vitest'
import { imported } from './imported.ts'

function file(text: string): File {
  return new File([text], '')
}

it('tells of a link of equal rows once for each row that says it again', async () => {
  const row = 'Ask,A,Listen\n'
  expect(await imported(file(`Name,Category,Builds on\n${row}${row}${row}Listen,A,\n`))).toEqual(
    expect.objectContaining({
      skills: ['Ask, in 2, builds on Listen', 'Listen, in 1'],
      findings: [
        '3 merged',
        '4 merged',
        '3 link-twice',
        '4 link-twice',
        'groups',
        'tiers-from-links',
      ],
    }),
  )
})

it.each([
  [
    'canvas',
    '{"nodes":[{"id":"a","type":"text","text":"Ask"},{"id":"a","type":"text","text":"Ask"},{"id":"b","type":"text","text":"Listen"}],"edges":[{"fromNode":"b","toNode":"a"}]}',
  ],
  [
    'flow',
    '{"nodes":[{"id":"a","data":{"label":"Ask"}},{"id":"a","data":{"label":"Ask"}},{"id":"b","data":{"label":"Listen"}}],"edges":[{"source":"b","target":"a"}]}',
  ],
] as const)(
  'gives the links of a node that stands twice in a %s to one of them',
  async (as, json) => {
    const read = await imported(file(json), as)
    expect(read).toMatchObject({
      skills: [/^Ask, .*Listen$/, /^Listen, in 1$/].map((words) => expect.stringMatching(words)),
    })
    expect(read).not.toHaveProperty('findings', expect.arrayContaining(['edges[0] link-twice']))
  },
)

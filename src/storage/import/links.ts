import type { Finding } from '../../domain/finding.ts'
import type { SketchSkill } from '../../domain/sketch.ts'

type Links = Required<Pick<SketchSkill, 'buildsOn' | 'linkPlaces'>>

/** The links of each skill, by its key, where a source names them apart from the skills. */
export type LinksTo = Map<string, { readonly [Key in keyof Links]: string[] }>

/** Says that `skill` builds on `ground`, both named by key. */
export function addLink(links: LinksTo, skill: string, ground: string, place: string): void {
  const known = links.get(skill) ?? { buildsOn: [], linkPlaces: [] }
  known.buildsOn.push(ground)
  known.linkPlaces.push(place)
  links.set(skill, known)
}

/** Links to what is no skill of the source: nobody else would tell of them. */
export function strayLinks(links: LinksTo, skills: readonly SketchSkill[]): readonly Finding[] {
  const keys = new Set(skills.map(({ key }) => key))
  return [...links].flatMap(([skill, { buildsOn, linkPlaces }]) =>
    keys.has(skill)
      ? []
      : buildsOn.map((ground, index): Finding => ({
          kind: 'link-to-nothing',
          place: linkPlaces[index] ?? '',
          skill,
          buildsOn: ground,
        })),
  )
}

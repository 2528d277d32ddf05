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

/**
 * Takes the links of `key` out of `links`: of several skills with one key the first has them all, so that
 * no link is counted once for each.
 */
export function takeLinks(links: LinksTo, key: string): Links {
  const own = links.get(key) ?? { buildsOn: [], linkPlaces: [] }
  links.delete(key)
  return own
}

/** The links that no skill of the source has taken: nobody else would tell of them. */
export function strayLinks(links: LinksTo): readonly Finding[] {
  return [...links].flatMap(([skill, { buildsOn, linkPlaces }]) =>
    buildsOn.map((ground, index): Finding => ({
      kind: 'link-to-nothing',
      place: linkPlaces[index] ?? '',
      skill,
      buildsOn: ground,
    })),
  )
}

/** Says of links that have no direction, or both, that the order of their ends was taken for one. */
export function undirectedLinks(places: readonly string[]): readonly Finding[] {
  const [place] = places
  return place === undefined ? [] : [{ kind: 'related', place, count: places.length }]
}

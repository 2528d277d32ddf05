import type { Tree } from '../../src/domain/tree.ts'

/**
 * How many pairs of links cross when each is a straight line between the middles of its cards,
 * in the tree's own order on even rows.
 */
export function straightCrossings(tree: Tree): number {
  const place = new Map(
    tree.tiers.flatMap((tier, x) => {
      const column = tree.skills.filter((skill) => skill.tier === tier.id)
      return column.map(({ id }, row) => [id, { x, y: row - (column.length - 1) / 2 }] as const)
    }),
  )
  const lines = tree.skills.flatMap((skill) =>
    skill.buildsOn.flatMap((ground) => {
      const [from, to] = [place.get(ground), place.get(skill.id)]
      return from && to ? [{ from, to }] : []
    }),
  )
  const heightAt = ({ from, to }: (typeof lines)[number], x: number) =>
    from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x)
  const cross = (a: (typeof lines)[number], b: (typeof lines)[number]) => {
    if (a.from === b.from || a.to === b.to) return false
    const start = Math.max(a.from.x, b.from.x)
    const end = Math.min(a.to.x, b.to.x)
    const gapAt = (x: number) => heightAt(a, x) - heightAt(b, x)
    return start < end && gapAt(start) * gapAt(end) < -1e-9
  }
  return lines.flatMap((a, i) => lines.slice(i + 1).filter((b) => cross(a, b))).length
}

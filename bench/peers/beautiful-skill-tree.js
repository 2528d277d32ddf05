// beautiful-skill-tree, which knows one parent a skill: each stands under the first it builds on.
import { SkillProvider, SkillTree, SkillTreeGroup } from 'beautiful-skill-tree'
import { createElement as h } from 'react'
import { createRoot } from 'react-dom/client'
import { offerSubject } from '../subjects/subject.ts'

function skillsOf({ cards }) {
  const skills = new Map(
    cards.map(({ id, name }) => [
      id,
      { id, title: name, tooltip: { content: name }, children: [] },
    ]),
  )
  const roots = []
  for (const { id, buildsOn } of cards) {
    const above = skills.get(buildsOn[0])
    ;(above ? above.children : roots).push(skills.get(id))
  }
  return roots
}

let count = 0
let place

function placeOfFirst() {
  const [first] = nodes()
  first.scrollIntoView({ block: 'center', inline: 'center' })
  const { x, y, width, height } = first.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}

const nodes = () =>
  [...document.querySelectorAll('[data-testid]')].filter(({ dataset }) =>
    /^s\d+$/.test(dataset.testid),
  )

offerSubject({
  draw(stage, scene) {
    stage.style.overflow = 'auto'
    count = scene.cards.length
    const data = skillsOf(scene)
    createRoot(stage).render(
      h(
        SkillProvider,
        null,
        h(SkillTreeGroup, null, () => h(SkillTree, { treeId: 'bench', title: 'Tree', data })),
      ),
    )
  },
  isShown: () => nodes().length >= count,
  // All but the first are locked, so it is rated whatever is asked for. It stays where it is.
  placeOf() {
    place ??= placeOfFirst()
    return place
  },
  levelOf: () => nodes()[0].className,
})

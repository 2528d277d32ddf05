import type { ReactNode } from 'react'
import { treeAddress } from '../../domain/address.ts'
import type { LevelOrNone } from '../../domain/level.ts'
import { levelOf } from '../../domain/rating.ts'
import { standing } from '../../domain/standing.ts'
import type { Skill, Tree } from '../../domain/tree.ts'
import { canopy } from '../../layout/canopy.ts'
import { MARK_RADIUS } from '../../layout/measures.ts'
import { skillCard } from '../../layout/skill-card.ts'
import { levelWords, skillWithLevel } from '../../messages/level-words.ts'
import { t } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { levelsOf } from '../../store/selectors.ts'
import { Drawing } from '../../ui/drawing.tsx'
import { useCanopyContent } from './canopy-content.ts'
import type { CanopyNode } from './canvas-nodes.ts'
import { groundShape } from './ground.ts'
import { useScene } from './use-scene.ts'
import { MOST_FIT_ZOOM, READABLE_ZOOM } from './viewport.ts'

/** The canvas before React Flow is there: the same picture in the same place, its skills as links. */
export function StillTree({ tree }: { readonly tree: Tree }) {
  const { layout, frame, headings, skills } = useScene(tree, undefined, false)
  const { x, y, width, height } = frame.wholeBox
  return (
    <div className="canvas still-tree">
      <div className="still-room">
        {/* As large as the smallest readable tree: it holds the room open. */}
        <svg aria-hidden="true" width={width * READABLE_ZOOM} height={height * READABLE_ZOOM} />
        <div className="still-fit">
          <svg
            role="group"
            aria-label={t.tree.graphLabel({ tree: tree.name })}
            viewBox={[x, y, width, height].join(' ')}
            width={width * MOST_FIT_ZOOM}
            height={height * MOST_FIT_ZOOM}
            // What first-picture.css reckons in: 1em is the tree's own width.
            fontSize={width}
          >
            <Drawing shape={groundShape(headings, layout, frame)} />
            {skills.map((node) => (
              <g
                key={node.id}
                transform={`translate(${String(node.position.x + MARK_RADIUS)} ${String(node.position.y)})`}
              >
                {node.type === 'canopy' ? (
                  <StillCanopy tree={tree} {...node} />
                ) : (
                  <StillSkill tree={tree} skill={node.data.skill} />
                )}
              </g>
            ))}
          </svg>
        </div>
      </div>
    </div>
  )
}

function StillSkill({ tree, skill }: { readonly tree: Tree; readonly skill: Skill }) {
  const levels = useGrove(levelsOf)
  const level = levelOf(levels, tree.id, skill.id)
  const words = levelWords(level, standing(tree.id, skill, levels))
  return (
    <StillLink tree={tree} skill={skill} level={level}>
      <Drawing shape={skillCard({ name: skill.name, level, words, direction: 'ltr' })} />
    </StillLink>
  )
}

function StillCanopy({
  tree,
  data: { skill },
  width = 0,
  height = 0,
}: Pick<CanopyNode, 'data' | 'width' | 'height'> & { readonly tree: Tree }) {
  const content = useCanopyContent(skill)
  const shape = canopy({ ...content, width: width - MARK_RADIUS, height, direction: 'ltr' })
  return (
    <StillLink tree={tree} skill={skill} level={content.level}>
      <Drawing shape={shape} />
    </StillLink>
  )
}

function StillLink({
  tree,
  skill,
  level,
  children,
}: {
  readonly tree: Tree
  readonly skill: { readonly id: string; readonly name: string }
  readonly level: LevelOrNone
  readonly children: ReactNode
}) {
  return (
    <a
      href={`#${treeAddress(tree.id, skill.id)}`}
      data-skill={skill.id}
      aria-label={skillWithLevel(skill.name, level)}
    >
      {children}
    </a>
  )
}

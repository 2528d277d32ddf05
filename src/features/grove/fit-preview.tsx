import type { Fit } from '../../domain/fit.ts'
import { levelOf } from '../../domain/rating.ts'
import type { Outlook } from '../../domain/seed-path.ts'
import type { Skill } from '../../domain/tree.ts'
import { levelMark } from '../../layout/level-marks.ts'
import { skillWithLevel } from '../../messages/level-words.ts'
import { late } from '../../messages/late.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'
import { previewWords } from './fit-words.ts'
import { PortraitText } from './portrait.tsx'

/** A destination as it would look planted today: its tiers, today's levels, what can be practised. */
export function FitPreview({
  id,
  fit,
  outlook,
}: {
  readonly id: string
  readonly fit: Fit
  readonly outlook: Outlook
}) {
  const { header } = fit
  const language = useLanguageOf(header.id)
  const tree = outlook.trees.get(header.id)
  const card = (skill: Skill) => {
    const level = levelOf(outlook.levels, header.id, skill.id)
    return (
      <li key={skill.id} className="preview-skill">
        <Icon shape={levelMark(level)} size={26} reach={20} />
        <span>
          <strong>{skillWithLevel(skill.name, level)}</strong>
          {skill.practiseNow !== undefined && (
            <span className="hint">{late().whereTo.practiseThis({ how: skill.practiseNow })}</span>
          )}
        </span>
      </li>
    )
  }
  return (
    <section
      id={id}
      className="fit-preview"
      aria-label={late().whereTo.plantedToday({ tree: header.name })}
    >
      <h5>{late().whereTo.plantedToday({ tree: header.name })}</h5>
      <p className="preview-facts">{previewWords(fit, outlook)}</p>
      <PortraitText treeId={header.id} />
      <div className="preview-tiers">
        {tree?.tiers.map((tier) => (
          <div key={tier.id}>
            <h6 {...language}>{tier.name}</h6>
            <ul>{tree.skills.filter((skill) => skill.tier === tier.id).map(card)}</ul>
          </div>
        ))}
      </div>
    </section>
  )
}

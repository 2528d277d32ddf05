import { type SkillOfTree, skillGroups, skillOfKey } from '../../domain/evidence-skills.ts'
import { skillKey } from '../../domain/rating.ts'
import { late } from '../../messages/late.ts'
import { useEdge, useGrove } from '../../store/grove-context.tsx'
import { headersOf, plantedOf, treesOf } from '../../store/selectors.ts'
import { useLanguages } from '../../store/use-language-of.ts'
import { FormField } from '../../ui/form-field.tsx'
import { TreesFailed } from './trees-failed.tsx'

/** The skill that evidence shows: of the home tree, of the planted ones, or none yet. */
export function SkillSelect({
  chosen,
  onChoose,
}: {
  readonly chosen: SkillOfTree | undefined
  readonly onChoose: (skill: SkillOfTree | undefined) => void
}) {
  const { homeTree } = useEdge()
  const headers = useGrove(headersOf)
  const trees = useGrove(treesOf)
  const planted = useGrove(plantedOf)
  const groups = skillGroups(headers, trees, new Set([homeTree, ...planted]), chosen)
  const languageOf = useLanguages()
  const words = late().evidence
  return (
    <>
      <FormField label={words.skill}>
        {(ties) => (
          <select
            {...ties}
            value={chosen ? skillKey(chosen.tree, chosen.skill) : ''}
            onChange={(event) => {
              onChoose(skillOfKey(event.target.value))
            }}
          >
            <option value="">{words.noSkill}</option>
            {groups.map(({ tree, name, skills }) => (
              <optgroup key={tree} label={name} {...languageOf(tree)}>
                {skills.map((each) => (
                  <option key={each.skill} value={skillKey(each.tree, each.skill)}>
                    {each.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </FormField>
      <TreesFailed />
    </>
  )
}

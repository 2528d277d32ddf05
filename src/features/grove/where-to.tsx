import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { settingOf } from '../../domain/records.ts'
import type { Tree } from '../../domain/tree.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useActions, useEdge, useGrove } from '../../store/grove-context.tsx'
import { levelsOf, plantedOf, treesOf } from '../../store/selectors.ts'
import { FitList } from './fit-list.tsx'
import { ProudChooser } from './proud-chooser.tsx'
import { PROUD_SKILLS, proudText, readProud, ripeSkills } from './proud-skills.ts'
import { useAllTrees } from '../../store/use-tree.ts'
import './where-to.css'

interface WhereToProps {
  /** The person wants to see the path to the tree of this id. */
  readonly onChoose: (tree: string) => void
}

/** For somebody who doesn't know where to go: from skills they are proud of to destinations. */
export function WhereTo({ onChoose }: WhereToProps) {
  const [isOpen, setOpen] = useState(false)
  const bodyId = useId()
  return (
    <section className="where-to" aria-label={late().whereTo.title}>
      <h2>
        <button
          type="button"
          className="where-to-switch"
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          onClick={() => {
            setOpen(!isOpen)
          }}
        >
          {late().whereTo.title}
          <ChevronDown aria-hidden="true" size={22} />
        </button>
      </h2>
      <p className="aside">{late().whereTo.teaser}</p>
      {isOpen && (
        <div id={bodyId} className="where-to-body">
          <ChooseAndFind onChoose={onChoose} />
        </div>
      )}
    </section>
  )
}

/** Trees are loaded, and fits looked for, once the section is opened. */
function ChooseAndFind({ onChoose }: WhereToProps) {
  const { choose } = useActions()
  const all = useAllTrees()
  const offered = useOfferedTrees()
  const levels = useGrove(levelsOf)
  const chosen = useGrove((state) => settingOf(state.records, PROUD_SKILLS))
  const ripe = ripeSkills(offered, levels)
  const proud = readProud(chosen) ?? ripe
  return (
    <>
      <ProudChooser
        trees={offered}
        ripe={ripe}
        proud={proud}
        onChange={(next) => {
          choose(PROUD_SKILLS, proudText(next))
        }}
      />
      {all.kind === 'failed' && (
        <p role="alert">
          {late().whereTo.loadFailed}{' '}
          <button type="button" className="text-button" onClick={all.retry}>
            {t.app.tryAgain}
          </button>
        </p>
      )}
      {all.kind === 'loading' ? (
        <p className="hint">{late().whereTo.loading}</p>
      ) : (
        <FitList proud={proud} onChoose={onChoose} />
      )}
    </>
  )
}

/** The home tree and the trees that were planted: there a person has something to be proud of. */
function useOfferedTrees(): readonly Tree[] {
  const { homeTree } = useEdge()
  const trees = useGrove(treesOf)
  const planted = useGrove(plantedOf)
  return [...new Set([homeTree, ...planted])].flatMap((id) => trees.get(id) ?? [])
}

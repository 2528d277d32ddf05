import type { Guidance } from '../../domain/guidance.ts'
import { late } from '../../messages/late.ts'
import { useFold } from '../../store/use-fold.ts'
import type { LanguageMarks } from '../../store/use-language-of.ts'
import { Fold } from '../../ui/fold.tsx'
import { TextList } from './text-list.tsx'

/** How to practise a skill, to share it and to talk about it. What there is nothing of is left out. */
export function GuidanceSections({
  guidance,
  practiseNow,
  marks,
  isRipe,
}: {
  readonly guidance: Guidance | undefined
  readonly practiseNow: string | undefined
  readonly marks: LanguageMarks
  readonly isRipe: boolean
}) {
  const { practise = [], share = [], questions = [], serves } = guidance ?? {}
  const practiseFold = useFold('practise', !isRipe)
  const shareFold = useFold('share', isRipe)
  const questionsFold = useFold('questions', false)
  const hasPractice = practise.length > 0 || practiseNow !== undefined
  return (
    <>
      {hasPractice && (
        <Fold title={late().panel.practise} {...practiseFold}>
          {practiseNow !== undefined && (
            <>
              <h4>{late().panel.practiseNow}</h4>
              <TextList marks={marks} texts={[practiseNow]} />
              {serves !== undefined && (
                <p className="serves">
                  <strong>{late().panel.serves}</strong> <span {...marks}>{serves}</span>
                </p>
              )}
              {practise.length > 0 && <h4>{late().panel.practiseMore}</h4>}
            </>
          )}
          <TextList marks={marks} texts={practise} />
        </Fold>
      )}
      {share.length > 0 && (
        <Fold title={late().panel.share} {...shareFold}>
          <TextList marks={marks} texts={share} />
        </Fold>
      )}
      {questions.length > 0 && (
        <Fold title={late().panel.questions} {...questionsFold}>
          <TextList marks={marks} texts={questions} />
        </Fold>
      )}
    </>
  )
}

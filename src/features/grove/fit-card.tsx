import { useId, useState } from 'react'
import type { Fit } from '../../domain/fit.ts'
import { growth } from '../../domain/growth.ts'
import type { Outlook } from '../../domain/seed-path.ts'
import { treeMark } from '../../layout/tree-marks.ts'
import { late } from '../../messages/late.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Icon } from '../../ui/drawing.tsx'
import { FitPreview } from './fit-preview.tsx'
import { outlookWords, reasonWords } from './fit-words.ts'

interface FitProps {
  readonly fit: Fit
  readonly outlook: Outlook
  readonly onChoose: (tree: string) => void
}

/** A destination with what speaks for it, how far it is, and what it would look like. */
export function FitCard({ fit, outlook, onChoose }: FitProps) {
  const { header } = fit
  const [isPreviewed, setPreviewed] = useState(false)
  const language = useLanguageOf(header.id)
  const previewId = useId()
  const state = growth(header, outlook.levels, outlook.planted)
  return (
    <li className="fit">
      <Icon shape={treeMark(state, 'paper')} size={40} reach={12} />
      <div className="fit-text">
        <h4 {...language}>{header.name}</h4>
        <p className="fit-about" {...language}>
          {header.description}
        </p>
        <ul className="fit-reasons">
          {reasonWords(fit, outlook).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <ul className="fit-outlook">
          {outlookWords(fit, state, outlook).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <div className="button-row">
          <SeePath fit={fit} onChoose={onChoose} isMain />
          <button
            type="button"
            className="button"
            aria-label={late().whereTo.previewOf({ tree: header.name })}
            aria-expanded={isPreviewed}
            aria-controls={isPreviewed ? previewId : undefined}
            onClick={() => {
              setPreviewed(!isPreviewed)
            }}
          >
            {late().whereTo.preview}
          </button>
        </div>
      </div>
      {isPreviewed && <FitPreview id={previewId} fit={fit} outlook={outlook} />}
    </li>
  )
}

/** A destination that nothing chosen speaks for, in few words. */
export function FitLine({ fit, outlook, onChoose }: FitProps) {
  const language = useLanguageOf(fit.header.id)
  const state = growth(fit.header, outlook.levels, outlook.planted)
  return (
    <li className="fit-line">
      <Icon shape={treeMark(state, 'paper')} size={28} reach={12} />
      <span>
        <strong {...language}>{fit.header.name}</strong>
        <span className="hint">{outlookWords(fit, state, outlook).join(' ')}</span>
      </span>
      <SeePath fit={fit} onChoose={onChoose} />
    </li>
  )
}

function SeePath({
  fit: { header },
  onChoose,
  isMain = false,
}: Pick<FitProps, 'fit' | 'onChoose'> & { readonly isMain?: boolean }) {
  return (
    <button
      type="button"
      className={isMain ? 'button button-acorn' : 'button'}
      aria-label={late().whereTo.seePathTo({ tree: header.name })}
      onClick={() => {
        onChoose(header.id)
      }}
    >
      {late().whereTo.seePath}
    </button>
  )
}

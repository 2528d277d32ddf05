import { Check, Columns3, PencilLine, Plus, Redo2, Undo2 } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useActions, useGrove } from '../../store/grove-context.tsx'
import { Toast } from '../../ui/toast.tsx'
import { useEditor } from './editor-context.tsx'

/** Says that the tree is being edited, has what adds to it, and the way out. */
export function EditBar({
  takesFocus,
  isAbout,
  onAddSkill,
  onAddTier,
  onAbout,
  onDone,
  children,
}: {
  /** Whether the focus comes here with the bar. */
  readonly takesFocus: boolean
  /** Whether the form of the tree's name and description is open. */
  readonly isAbout: boolean
  readonly onAddSkill: () => void
  readonly onAddTier: () => void
  /** Opens that form. */
  readonly onAbout: (byKeyboard: boolean) => void
  readonly onDone: () => void
  /** Other ways to look at it. */
  readonly children: ReactNode
}) {
  const { tree, news, closeNews } = useEditor()
  const { done, undone } = useGrove((state) => state.steps)
  const { undo, redo } = useActions()
  const tools = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) tools.current?.querySelector('button')?.focus()
  }, [takesFocus])
  const stepNews = useGrove((state) => state.stepNews)
  useEffect(() => {
    // What was undone is said in the same place, and is the news then.
    if (stepNews) closeNews()
  }, [stepNews, closeNews])
  const words = late().editor
  return (
    <section className="edit-bar" aria-label={words.bar}>
      <div className="edit-title">
        <h1>{words.editing({ tree: tree.name })}</h1>
        <button
          type="button"
          className="round-button"
          aria-label={words.aboutTree}
          aria-expanded={isAbout}
          title={words.aboutTree}
          onClick={(event) => {
            onAbout(event.detail === 0)
          }}
        >
          <PencilLine aria-hidden="true" size={16} />
        </button>
        <p className="hint">{words.hint}</p>
      </div>
      <div className="edit-tools" ref={tools}>
        <Tool
          name={words.addSkill}
          icon={<Plus aria-hidden="true" size={18} />}
          onPress={onAddSkill}
        />
        <Tool
          name={words.addTier}
          icon={<Columns3 aria-hidden="true" size={18} />}
          onPress={onAddTier}
        />
        <Step name={late().undo.undoIt} isPossible={done.length > 0} onPress={undo}>
          <Undo2 aria-hidden="true" size={18} />
        </Step>
        <Step name={late().undo.redoIt} isPossible={undone.length > 0} onPress={redo}>
          <Redo2 aria-hidden="true" size={18} />
        </Step>
        {children}
        <button type="button" className="button button-main edit-done" onClick={onDone}>
          <Check aria-hidden="true" size={18} />
          {words.done}
        </button>
      </div>
      <Toast
        message={news?.isShown === true ? news.words : undefined}
        occasion={news?.count}
        // What asks for something stays until it is done, or something else is.
        isLasting={news?.way !== undefined}
        {...(news?.way && {
          action: {
            name: news.way.name,
            onChoose: () => {
              closeNews()
              news.way?.onChoose()
            },
          },
        })}
        closeLabel={t.app.close}
        onClose={closeNews}
      />
      <p className="visually-hidden" aria-live="polite">
        {news && !news.isShown && <span key={news.count}>{news.words}</span>}
      </p>
    </section>
  )
}

function Tool({
  name,
  icon,
  onPress,
}: {
  readonly name: string
  readonly icon: ReactNode
  readonly onPress: () => void
}) {
  return (
    <button type="button" className="button edit-tool" onClick={onPress}>
      {icon}
      {name}
    </button>
  )
}

function Step({
  name,
  isPossible,
  onPress,
  children,
}: {
  readonly name: string
  readonly isPossible: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}) {
  return (
    <button
      type="button"
      className="round-button edit-step"
      aria-label={name}
      title={name}
      aria-disabled={!isPossible}
      onClick={onPress}
    >
      {children}
    </button>
  )
}

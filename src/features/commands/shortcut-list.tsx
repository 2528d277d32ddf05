import { X } from 'lucide-react'
import { Fragment } from 'react'
import { late } from '../../messages/late.ts'
import { spoken, t } from '../../messages/messages.ts'
import { ModalDialog } from '../../ui/modal-dialog.tsx'
import { isAppleKeyboard } from './command-keys.ts'
import { shortcutGroups } from './shortcuts.ts'
import './shortcut-list.css'

/** Every key of the app, by where it acts. */
export function ShortcutList({ onClose }: { readonly onClose: () => void }) {
  return (
    <ModalDialog title={late().commands.shortcuts.title} onAskToClose={onClose}>
      <div className="modal-columns shortcuts">
        <button type="button" className="round-button" aria-label={t.app.close} onClick={onClose}>
          <X aria-hidden="true" size={18} />
        </button>
        {shortcutGroups(spoken.direction, isAppleKeyboard()).map(({ name, hint, shortcuts }) => (
          <section key={name} aria-label={name}>
            <h3>{name}</h3>
            <p className="hint">{hint}</p>
            <dl>
              {shortcuts.map(({ does, strokes }) => (
                <div key={does}>
                  <dt>{does}</dt>
                  <dd>
                    {strokes.map((keys, index) => (
                      <Fragment key={keys.join(' ')}>
                        {index > 0 && (
                          <span className="shortcut-or">{late().commands.shortcuts.or}</span>
                        )}
                        <span className="shortcut">
                          {keys.map((key) => (
                            <kbd key={key}>{key}</kbd>
                          ))}
                        </span>
                      </Fragment>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </ModalDialog>
  )
}

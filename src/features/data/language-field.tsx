import { useId } from 'react'
import { settingOf } from '../../domain/records.ts'
import { LANGUAGES } from '../../messages/fitting-language.ts'
import { languageFacts } from '../../messages/languages.ts'
import { t } from '../../messages/messages.ts'
import { useActions, useGrove } from '../../store/grove-context.tsx'

/** Chooses the language of the app. Each stands in its own words, for whoever reads no other. */
export function LanguageField() {
  const chosen = useGrove((state) => settingOf(state.records, 'language')) ?? ''
  const { choose } = useActions()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{t.data.language}</label>
      <select
        id={id}
        value={chosen}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          choose('language', event.target.value)
        }}
      >
        <option value="">{t.data.ofTheBrowser}</option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageFacts[language].name}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="hint">
        {t.data.languageHint}
      </p>
    </div>
  )
}

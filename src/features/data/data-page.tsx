import { type ReactNode, useId, useState } from 'react'
import { Link } from 'wouter'
import { guideAddress, IMPORT_ADDRESS } from '../../domain/address.ts'
import { settingOf } from '../../domain/records.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useActions, useGrove, useIsFrozen } from '../../store/grove-context.tsx'
import { BackupButton } from './backup-button.tsx'
import { DeleteEverything } from './delete-everything.tsx'
import { InstallApp } from './install-app.tsx'
import { LanguageField } from './language-field.tsx'
import { OpenFile } from './open-file.tsx'
import { RecentlyRemoved } from './recently-removed.tsx'
import { SafetySection } from './safety-section.tsx'
import './data.css'

/**
 * The person's name and theme, their backup, and what is stored. `look` stands beside the opening of
 * files. Of somebody else's grove only what can be looked at and taken along.
 */
export function DataPage({
  look,
  trees,
  onForeign,
}: {
  readonly look?: ReactNode
  /** The person's own trees, and what is without a place. */
  readonly trees?: ReactNode
  /** Asks what to do with a file of somebody else's. */
  readonly onForeign?: (file: File) => void
}) {
  const isFrozen = useIsFrozen()
  const [now] = useState(() => Date.now())
  return (
    <div className="data-page">
      <title>{t.app.pageTitle({ page: t.data.title })}</title>
      <div className="page-title">
        <h1>{t.data.title}</h1>
        <p className="aside">{t.data.aside}</p>
      </div>
      {!isFrozen && (
        <section>
          <h2>{t.data.you}</h2>
          <NameField />
          <ThemeField />
          <LanguageField />
        </section>
      )}
      <section>
        <h2>{t.data.backup}</h2>
        <p className="hint">{t.data.backupHint}</p>
        <BackupButton label={t.data.download} className="button button-main" />
      </section>
      {!isFrozen && <SafetySection />}
      {!isFrozen && <OpenFile onForeign={onForeign} />}
      {look}
      {trees}
      {!isFrozen && <ImportLink />}
      {!isFrozen && <RecentlyRemoved now={now} />}
      {!isFrozen && <InstallApp />}
      <Stored />
      <section>
        <h2>{t.data.about}</h2>
        <p>{t.data.aboutText}</p>
        <p>
          <Link href={guideAddress()}>{late().help.guide}</Link>
          <span className="hint"> {late().help.guideHint}</span>
        </p>
      </section>
      {!isFrozen && <DeleteEverything />}
    </div>
  )
}

function ImportLink() {
  const words = late().importing
  return (
    <section>
      <h2>{words.title}</h2>
      <p className="hint">{words.aside}</p>
      <Link className="button" href={IMPORT_ADDRESS}>
        {words.open}
      </Link>
    </section>
  )
}

function NameField() {
  const name = useGrove((state) => settingOf(state.records, 'person-name')) ?? ''
  const { choose } = useActions()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{t.data.name}</label>
      <input
        id={id}
        type="text"
        autoComplete="name"
        maxLength={80}
        value={name}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          choose('person-name', event.target.value)
        }}
      />
      <p id={`${id}-hint`} className="hint">
        {t.data.nameHint}
      </p>
    </div>
  )
}

function ThemeField() {
  const theme = useGrove((state) => settingOf(state.records, 'theme')) ?? 'system'
  const { choose } = useActions()
  const id = useId()
  return (
    <fieldset className="field">
      <legend>{t.data.appearance}</legend>
      <div className="choices">
        {(['system', 'light', 'dark'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={id}
              checked={theme === each}
              onChange={() => {
                choose('theme', each)
              }}
            />
            {t.data.themes[each]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Stored() {
  const records = useGrove((state) => state.records)
  return (
    <section>
      <h2>{t.data.stored}</h2>
      <dl className="counts">
        <dt>{t.data.ratings}</dt>
        <dd>{records.ratings.length}</dd>
        <dt>{t.data.trees}</dt>
        <dd>{records.trees.length}</dd>
      </dl>
    </section>
  )
}

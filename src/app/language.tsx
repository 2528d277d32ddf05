import { Fragment, type ReactNode, useEffect, useState } from 'react'
import { settingOf } from '../domain/records.ts'
import { fittingLanguage } from '../messages/fitting-language.ts'
import { isLanguage, type Language } from '../messages/languages.ts'
import { speak, spoken } from '../messages/messages.ts'
import type { GroveState } from '../store/grove-state.ts'
import { useActions, useGrove } from '../store/grove-context.tsx'

/**
 * The language to speak: that of the address (`?language=de`, for a link in one), the one that the
 * person chose, or the first of the browser's that the app knows.
 */
export function languageOf({ records }: GroveState): Language {
  const inAddress = new URLSearchParams(window.location.search).get('language') ?? undefined
  const chosen = settingOf(records, 'language')
  if (isLanguage(inAddress)) return inAddress
  return isLanguage(chosen) ? chosen : fittingLanguage(navigator.languages)
}

/** Speaks `language`, or goes on in the one in use when its words cannot be loaded. */
export async function begin(language: Language): Promise<void> {
  await speak(language).catch(() => undefined)
  document.documentElement.lang = spoken.tag
  document.documentElement.dir = spoken.direction
}

/** Shows everything anew when the person chooses another language. */
export function InLanguage({ children }: { readonly children: ReactNode }) {
  const wanted = useGrove(languageOf)
  const { readIn } = useActions()
  const [shown, setShown] = useState(wanted)
  useEffect(() => {
    let isWanted = true
    void begin(wanted).then(() => {
      if (!isWanted) return
      readIn(wanted)
      setShown(wanted)
    })
    return () => {
      isWanted = false
    }
  }, [readIn, wanted])
  return <Fragment key={shown}>{children}</Fragment>
}

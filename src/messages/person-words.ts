import { t } from './messages.ts'

/** “Skill tree of Robin”, or “My skill tree” of somebody who gave no name. */
export function pictureTitle(name: string): string {
  return name === '' ? t.export.title : t.export.titleOf({ name })
}

/** “1:1 with Robin”, or “1:1”. */
export function agendaTitle(name: string): string {
  const words = t.export.agenda
  return name === '' ? words.title : words.titleOf({ name })
}

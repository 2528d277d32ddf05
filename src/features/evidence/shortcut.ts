interface Keystroke {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly repeat: boolean
  readonly isComposing: boolean
}

/**
 * Whether a keystroke asks for the quick add: `;` with Ctrl or Cmd, which no browser has taken and
 * which writes nothing. Keyboards of other scripts have no `;` there, so the key in its place counts.
 */
export function isQuickAdd(stroke: Keystroke): boolean {
  if (stroke.altKey || stroke.repeat || stroke.isComposing) return false
  if (!stroke.ctrlKey && !stroke.metaKey) return false
  return stroke.key === ';' || (stroke.code === 'Semicolon' && stroke.key > '\u007f')
}

/** Whether the way to this page asked for something: that its panel takes the focus, or that the tree is edited. */
export function isSentTo(what: 'takesFocus' | 'edits'): boolean {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && what in state
}

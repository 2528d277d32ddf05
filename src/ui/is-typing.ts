const TYPED_INTO = 'textarea, select, input:not([type=radio], [type=checkbox], [type=button])'

/** Whether a key pressed at `target` writes something, so that it is nobody's shortcut. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(TYPED_INTO)
}

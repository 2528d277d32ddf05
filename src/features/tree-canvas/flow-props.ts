import { spoken, t } from '../../messages/messages.ts'
import { LEAST_ZOOM, MOST_ZOOM } from './viewport.ts'

/** What React Flow is told alike while a tree is looked at and while it is edited. */
export function flowProps() {
  return {
    ref: asToolbar,
    nodesFocusable: false,
    elementsSelectable: false,
    disableKeyboardA11y: true,
    attributionPosition: spoken.direction === 'rtl' ? 'bottom-left' : 'bottom-right',
    panOnScroll: true,
    zoomOnDoubleClick: false,
    minZoom: LEAST_ZOOM,
    maxZoom: MOST_ZOOM,
    // No key of React Flow's selects or deletes here.
    selectionKeyCode: null,
    multiSelectionKeyCode: null,
    deleteKeyCode: null,
    // A click on the ground leaves the focus there, so that the keys of the view go on acting.
    tabIndex: -1,
    'aria-roledescription': t.tree.graph,
  } as const
}

/**
 * React Flow says "application", which takes every key from a screen reader. A toolbar is what this
 * is to a keyboard: one Tab stop, in which arrows move. Screen readers pass these on in there, and
 * can still be told to read it as text.
 */
function asToolbar(graph: HTMLElement | null) {
  graph?.setAttribute('role', 'toolbar')
}

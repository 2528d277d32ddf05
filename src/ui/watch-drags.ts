/** What is being dragged, and the place it would go to if it was let go now. */
export interface Dragged {
  readonly items: readonly string[]
  readonly over: string | undefined
}

interface DragPlan {
  /** What goes along when the element with this `data-drag` is taken. */
  itemsOf(taken: string): readonly string[]
  /** Called when something is taken, comes over another place, or is let go (`undefined`). */
  onChange(dragged: Dragged | undefined): void
  /** Let go over the element with `data-drop="<place>"`. */
  onDrop(items: readonly string[], place: string): void
}

/** How far a pointer goes before it drags, in px, and how long a finger rests before it does, in ms. */
const SLOP = 6
const REST = 300
/** How near to an edge the page scrolls along, and how far with each frame, in px. */
const EDGE = 56
const SPEED = 14

/**
 * Lets what has `data-drag` in `root` be dragged onto what has `data-drop`, by mouse, pen and finger: a
 * finger rests on it first, since it scrolls otherwise. Escape lets it go where it was. Returns how to
 * end that. There have to be other ways to the same, for whoever drags nothing.
 */
export function watchDrags(root: HTMLElement, plan: DragPlan): () => void {
  let press: Press | undefined
  const onPointerDown = (event: PointerEvent) => {
    if (press || event.button !== 0 || !(event.target instanceof Element)) return
    if (event.target.closest('input, textarea, select, button, a')) return
    const taken = event.target.closest<HTMLElement>('[data-drag]')
    if (!taken) return
    press = followPress(event, taken, plan, () => {
      press = undefined
    })
  }
  // There from the start: a browser does not ask a listener that comes while a finger is down.
  const onTouchMove = (event: TouchEvent) => {
    if (press?.isDragging() === true) event.preventDefault()
  }
  const onContextMenu = (event: Event) => {
    if (press?.isDragging() === true) event.preventDefault()
  }
  root.addEventListener('pointerdown', onPointerDown)
  root.addEventListener('touchmove', onTouchMove, { passive: false })
  root.addEventListener('contextmenu', onContextMenu)
  return () => {
    press?.leave()
    root.removeEventListener('pointerdown', onPointerDown)
    root.removeEventListener('touchmove', onTouchMove)
    root.removeEventListener('contextmenu', onContextMenu)
  }
}

interface Press {
  isDragging(): boolean
  leave(): void
}

function followPress(
  { pointerId, pointerType, clientX, clientY }: PointerEvent,
  taken: HTMLElement,
  plan: DragPlan,
  onEnd: () => void,
): Press {
  const start = { x: clientX, y: clientY }
  let at = start
  let items: readonly string[] = []
  let ghost: HTMLElement | undefined
  let over: string | undefined
  let frame = 0
  const isTouch = pointerType === 'touch'
  const rest = isTouch ? setTimeout(begin, REST) : undefined

  function begin() {
    items = plan.itemsOf(taken.dataset.drag ?? '')
    ghost = ghostOf(taken, items.length)
    follow()
  }
  /** Each frame, since the page scrolls below a pointer that rests. */
  function follow() {
    if (!ghost) return
    ghost.style.translate = `${String(at.x - start.x)}px ${String(at.y - start.y)}px`
    const below = document.elementFromPoint(at.x, at.y)
    scrollAlong(below, at)
    const place = below?.closest<HTMLElement>('[data-drop]')?.dataset.drop
    if (place !== over || frame === 0) {
      over = place
      plan.onChange({ items, over })
    }
    frame = requestAnimationFrame(follow)
  }
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return
    at = { x: event.clientX, y: event.clientY }
    if (ghost || Math.hypot(at.x - start.x, at.y - start.y) < SLOP) return
    if (isTouch) end()
    else begin()
  }
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return
    const wasDragging = ghost !== undefined
    const place = document
      .elementFromPoint(event.clientX, event.clientY)
      ?.closest<HTMLElement>('[data-drop]')?.dataset.drop
    end()
    if (!wasDragging) return
    swallowClick()
    if (place !== undefined) plan.onDrop(items, place)
  }
  const onCancel = (event: PointerEvent) => {
    if (event.pointerId === pointerId) end()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !ghost) return
    event.stopPropagation()
    end()
    swallowClick()
  }
  function end() {
    clearTimeout(rest)
    cancelAnimationFrame(frame)
    window.removeEventListener('pointermove', onMove)
    window.removeEventListener('pointerup', onUp)
    window.removeEventListener('pointercancel', onCancel)
    window.removeEventListener('keydown', onKeyDown, true)
    if (ghost) plan.onChange(undefined)
    ghost?.remove()
    ghost = undefined
    onEnd()
  }
  window.addEventListener('pointermove', onMove)
  window.addEventListener('pointerup', onUp)
  window.addEventListener('pointercancel', onCancel)
  window.addEventListener('keydown', onKeyDown, true)
  return { isDragging: () => ghost !== undefined, leave: end }
}

/** A copy of what was taken that follows the pointer, with the number of what goes along. */
function ghostOf(taken: HTMLElement, count: number): HTMLElement {
  const { left, top, width } = taken.getBoundingClientRect()
  const ghost = document.createElement('div')
  ghost.className = `${taken.className} drag-ghost`
  ghost.setAttribute('aria-hidden', 'true')
  ghost.textContent = taken.textContent
  if (count > 1) ghost.dataset.count = String(count)
  ghost.style.left = `${String(left)}px`
  ghost.style.top = `${String(top)}px`
  ghost.style.width = `${String(width)}px`
  document.body.append(ghost)
  return ghost
}

function scrollAlong(below: Element | null, { x, y }: { readonly x: number; readonly y: number }) {
  for (let box = below; box; box = box.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(box)
    const { left, right, top, bottom } = box.getBoundingClientRect()
    const [across, down] = [stepTo(x, left, right), stepTo(y, top, bottom)]
    if (across !== 0 && canScroll(overflowX, box.scrollWidth, box.clientWidth)) {
      box.scrollBy(across, 0)
    }
    if (down !== 0 && canScroll(overflowY, box.scrollHeight, box.clientHeight)) {
      box.scrollBy(0, down)
    }
  }
}

function stepTo(at: number, start: number, end: number): number {
  if (at < start + EDGE) return -SPEED
  return at > end - EDGE ? SPEED : 0
}

function canScroll(overflow: string, inner: number, outer: number): boolean {
  return inner > outer && (overflow === 'auto' || overflow === 'scroll')
}

/** What was dragged is not pressed, too. The click comes right after the pointer goes up, if at all. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.stopPropagation()
    event.preventDefault()
  }
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => {
    window.removeEventListener('click', swallow, true)
  }, 0)
}

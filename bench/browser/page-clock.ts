// Put into every page that is measured, the app's among them, before anything of its own runs.

/** Frames after a look that says yes, until what was drawn has come to the screen. */
function afterPaint(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        resolve(performance.now())
      }
      port2.postMessage(undefined)
    })
  })
}

/** Looks once a frame. Ms of the page's clock at the first look that says yes. */
function whenShown(isShown: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (isShown()) resolve(performance.now())
      else requestAnimationFrame(look)
    }
    look()
  })
}

/** Ms from `act` until what it draws has been painted, and a frame more could begin. */
async function firstPicture(act: () => void, isShown: () => boolean): Promise<number> {
  const start = performance.now()
  act()
  await whenShown(isShown)
  await afterPaint()
  return (await afterPaint()) - start
}

interface Frame {
  readonly time: number
  readonly isMoved: boolean
}

let taken: Frame[] = []
let isCounting = false
let isMoved = false

// Before anybody else listens, as some let no other have what they have heard.
for (const kind of ['pointermove', 'wheel']) {
  window.addEventListener(
    kind,
    () => {
      isMoved = true
    },
    { capture: true, passive: true },
  )
}

function startFrames(): void {
  taken = []
  isCounting = true
  const frame = (time: number) => {
    if (!isCounting) return
    taken.push({ time, isMoved })
    isMoved = false
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}

/**
 * For each frame in which the hand moved since the start, ms of it or of the one after, whichever was
 * longer: some draw at once, others a frame later. Frames in which nobody moved would flatter
 * a slow page, as it is given fewer events.
 */
function stopFrames(): readonly number[] {
  isCounting = false
  return taken.flatMap(({ time, isMoved }, index) => {
    const [next, second] = [taken[index + 1], taken[index + 2]]
    if (!isMoved || !next || !second) return []
    return [Math.max(next.time - time, second.time - next.time)]
  })
}

let repaint: Promise<number> | undefined

/** Waits for the next click: ms from then until `isShown`, painted. */
function expectClick(isShown: () => boolean): void {
  repaint = new Promise((resolve) => {
    window.addEventListener(
      'click',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const look = () => {
            if (!isShown()) requestAnimationFrame(look)
            else {
              const { port1, port2 } = new MessageChannel()
              port1.onmessage = () => {
                resolve(performance.now() - timeStamp)
              }
              port2.postMessage(undefined)
            }
          }
          look()
        })
      },
      { once: true, capture: true },
    )
  })
}

/** Of the last click that was expected. */
function clickToRepaint(): Promise<number> | undefined {
  return repaint
}

Object.assign(window, {
  bench: {
    firstPicture,
    whenShown,
    afterPaint,
    startFrames,
    stopFrames,
    expectClick,
    clickToRepaint,
  },
})

/** Runs in the page: what moves right now, or would move, for longer than an instant. */
export function movements(): readonly string[] {
  const moving = document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 10)
    .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : 'moves'))
  const styled = [...document.querySelectorAll('body *')].flatMap((element) => {
    const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
    const longest = (list: string) => Math.max(...list.split(',').map(parseFloat))
    const moves =
      longest(transitionDuration) > 0.01 ||
      (animationName !== 'none' && longest(animationDuration) > 0.01)
    return moves ? [element.outerHTML.slice(0, 60)] : []
  })
  return [...moving, ...styled]
}

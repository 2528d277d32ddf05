import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The width in px of the element that carries `ref`, kept up to date; `first` until it is known. */
export function useWidth<E extends HTMLElement>(
  first: number,
): readonly [ref: RefObject<E | null>, width: number] {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState(first)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      const { clientWidth } = element
      if (clientWidth > 0) setWidth(clientWidth)
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [])
  return [ref, width]
}

import { type ComponentProps, lazy, Suspense } from 'react'
import { LinksLayer } from './links-layer.tsx'
import type { LargeGround as LargeGroundOf } from './large-ground.tsx'

// Of no use to most trees.
export const importLargeGround = () => import('./large-ground.tsx')
const LargeGround = lazy(() =>
  importLargeGround().then((module) => ({ default: module.LargeGround })),
)

type GroundProps = ComponentProps<typeof LargeGroundOf> & { readonly isLarge: boolean }

/** What lies behind the cards: of a large tree also all those that are not in the page. */
export function TreeGround({ isLarge, ...ground }: GroundProps) {
  if (!isLarge) return <LinksLayer {...ground} />
  return (
    <Suspense>
      <LargeGround {...ground} />
    </Suspense>
  )
}

import type { Node, NodeProps } from '@xyflow/react'
import { type FocusEvent, memo, type PointerEvent, useMemo } from 'react'
import { Link } from 'wouter'
import { treeAddress } from '../../domain/address.ts'
import type { Group } from '../../layout/drawing.ts'
import { HOME_RADIUS, LAND_HEIGHT, LAND_WIDTH } from '../../layout/land-measures.ts'
import { homePicture, landPicture } from '../../layout/land-picture.ts'
import { landBox, type Land, type ParkLayout } from '../../layout/park.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import { useGrove } from '../../store/grove-context.tsx'
import { headersOf } from '../../store/selectors.ts'
import { useLanguageOf } from '../../store/use-language-of.ts'
import { Drawing } from '../../ui/drawing.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { usePark } from './park-context.ts'

export type LandNode = Node<{ land: Land }, 'land' | 'home'>

/** React Flow takes the pointer from nodes that can't be selected; ours hold buttons and links. */
const REACHABLE = { pointerEvents: 'auto' } as const

/** Home first, then all lands. */
export function landNodes({ home, lands }: ParkLayout): LandNode[] {
  return [home, ...lands].map((land): LandNode => {
    const { x, y, width, height } = landBox(land, home.tree)
    return {
      id: land.tree,
      type: land === home ? 'home' : 'land',
      position: { x, y },
      width,
      height,
      style: REACHABLE,
      data: { land },
    }
  })
}

/** A tree's land as a button: a click or Enter chooses it. */
export function LandNodeView({ data: { land } }: NodeProps<LandNode>) {
  const park = usePark()
  const grip = useGrip()
  const { tree, nameLines, outline } = land
  const name = useTreeName(tree)
  const state = park.states.get(tree)
  const growth = state?.growth ?? 'dormant'
  const { lang } = useLanguageOf(tree)
  const isChosen = park.chosen === tree
  const picture = useMemo(
    () =>
      landPicture({
        nameLines,
        lang,
        outline,
        growth,
        words: isChosen ? late().park.chosen({ growth: t.growth[growth] }) : t.growth[growth],
        counts: state?.counts ?? { rookie: 0, pro: 0, master: 0 },
        isChosen,
      }),
    [nameLines, lang, outline, growth, isChosen, state],
  )
  return (
    <button
      type="button"
      className={`land ${grip} ${park.linked.has(tree) ? 'is-linked' : ''}`}
      aria-label={late().park.landName({ tree: name, growth })}
      aria-description={state?.about}
      aria-current={isChosen || undefined}
      onClick={() => {
        park.choose(tree)
      }}
      {...reactions(tree, park)}
    >
      <svg aria-hidden="true" viewBox={viewBoxOf(LAND_WIDTH, LAND_HEIGHT)}>
        <g transform={isChosen ? 'scale(1.05)' : undefined}>
          <path className="land-ring" d={outline} />
          <path className="land-ring-gap" d={outline} />
        </g>
        <Picture shape={picture} />
      </svg>
    </button>
  )
}

/** The tree that the person starts from: a link to it. */
export function HomeNodeView({ data: { land } }: NodeProps<LandNode>) {
  const park = usePark()
  const grip = useGrip()
  const name = useTreeName(land.tree)
  const { lang } = useLanguageOf(land.tree)
  const ripe = park.states.get(land.tree)?.counts.master ?? 0
  const picture = useMemo(
    () => homePicture(land.nameLines, late().park.homeRipe({ count: ripe }), lang),
    [land.nameLines, ripe, lang],
  )
  return (
    <Link
      href={treeAddress(land.tree)}
      className={`land land-home ${grip} ${park.linked.has(land.tree) ? 'is-linked' : ''}`}
      aria-label={late().park.homeName({
        tree: name,
        ripe: late().grove.homeRipe({ count: ripe }),
      })}
      aria-description={late().grove.homeHint}
      {...reactions(land.tree, park)}
    >
      <svg aria-hidden="true" viewBox={viewBoxOf(2 * HOME_RADIUS, 2 * HOME_RADIUS)}>
        <circle className="land-ring" r={HOME_RADIUS + 6} />
        <circle className="land-ring-gap" r={HOME_RADIUS + 6} />
        <Picture shape={picture} />
      </svg>
    </Link>
  )
}

const Picture = memo(function Picture({ shape }: { readonly shape: Group }) {
  return <Drawing shape={shape} />
})

function reactions(tree: string, park: ReturnType<typeof usePark>) {
  return {
    'data-tree': tree,
    tabIndex: park.tabStop === tree ? 0 : -1,
    // Entering is not enough: where the park moves, lands come under a pointer that rests.
    onPointerMove: ({ buttons }: PointerEvent) => {
      if (buttons === 0) park.point(tree)
    },
    onPointerLeave: () => {
      park.point(undefined)
    },
    onFocus: ({ currentTarget }: FocusEvent<HTMLElement>) => {
      // Under a pressed pointer the land has to stay, or the click would miss it.
      park.focus(tree, currentTarget.matches(':focus-visible'))
    },
  }
}

/** On a small touch screen lands lie everywhere, so a finger moves the park from there as well. */
function useGrip(): string {
  return useMedia('(any-pointer: coarse)') ? 'nodrag' : 'nodrag nopan'
}

function useTreeName(tree: string): string {
  return useGrove((state) => headersOf(state).find(({ id }) => id === tree)?.name ?? tree)
}

function viewBoxOf(width: number, height: number): string {
  return `${String(-width / 2)} ${String(-height / 2)} ${String(width)} ${String(height)}`
}

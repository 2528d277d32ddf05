import type { Paint, Shape } from '../layout/drawing.ts'

/** A picture from data, in the colours of the current theme. Goes inside an `<svg>`. */
export function Drawing({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'group':
      return (
        <g transform={transformOf(shape)}>
          {shape.children.map((child, index) => (
            // A drawing is made anew as a whole, so its parts have no other name than their place.
            <Drawing key={index} shape={child} />
          ))}
        </g>
      )
    case 'path':
      return <path d={shape.d} {...paint(shape)} />
    case 'circle':
      return <circle cx={shape.cx} cy={shape.cy} r={shape.r} {...paint(shape)} />
    case 'rect':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
          {...paint(shape)}
        />
      )
    case 'text':
      return (
        <text
          lang={shape.lang}
          x={shape.x}
          y={shape.y}
          fill={`var(--${shape.fill})`}
          fontFamily={`var(--${shape.face})`}
          fontSize={shape.size}
          fontWeight={shape.weight}
          fontStyle={shape.italic ? 'italic' : undefined}
          textAnchor={shape.anchor}
          // A name in another script keeps its order, whatever the direction around it.
          unicodeBidi="plaintext"
        >
          {shape.text}
        </text>
      )
  }
}

/** A drawing centred at 0, 0 as a small picture of `size` px that screen readers pass over. */
export function Icon({
  shape,
  size,
  reach,
}: {
  readonly shape: Shape
  readonly size: number
  /** How far the drawing reaches from its centre, in its own px. */
  readonly reach: number
}) {
  return (
    <svg
      className="icon"
      aria-hidden="true"
      width={size}
      height={size}
      viewBox={`${String(-reach)} ${String(-reach)} ${String(2 * reach)} ${String(2 * reach)}`}
    >
      <Drawing shape={shape} />
    </svg>
  )
}

function paint(shape: Paint) {
  return {
    fill: shape.fill ? `var(--${shape.fill})` : 'none',
    stroke: shape.stroke ? `var(--${shape.stroke})` : undefined,
    strokeWidth: shape.strokeWidth,
    strokeDasharray: shape.dash,
    strokeLinecap: shape.roundCaps ? ('round' as const) : undefined,
    strokeLinejoin: shape.roundCaps ? ('round' as const) : undefined,
    opacity: shape.opacity,
  }
}

function transformOf({ x = 0, y = 0, scale = 1, turn = 0 }: Extract<Shape, { kind: 'group' }>) {
  const parts = [`translate(${String(x)} ${String(y)})`]
  if (scale !== 1) parts.push(`scale(${String(scale)})`)
  if (turn !== 0) parts.push(`rotate(${String(turn)})`)
  return parts.join(' ')
}

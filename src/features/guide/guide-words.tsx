import { createElement, type ReactNode } from 'react'
import { Link } from 'wouter'
import { guideAddress } from '../../domain/address.ts'
import type { GuideNode, GuidePicture } from './guide-text.ts'

/** Words of the guide on the page. `onGo` is told of a link to a section, which may be the one in sight. */
export function GuideWords({
  nodes,
  onGo,
}: {
  readonly nodes: readonly GuideNode[]
  readonly onGo: (section: string) => void
}): ReactNode {
  return nodes.map((node, index) => {
    // The guide never changes while it is shown: a part has no other name than its place.
    const key = String(index)
    if (typeof node === 'string') return node
    switch (node.tag) {
      case 'heading':
        return createElement(
          `h${String(node.depth)}`,
          { key, id: `guide-${node.id}`, tabIndex: -1 },
          node.name,
        )
      case 'picture':
        return <Picture key={key} picture={node.picture} />
      case 'link':
        return (
          <Link
            key={key}
            href={guideAddress(node.section)}
            onClick={() => {
              onGo(node.section)
            }}
          >
            <GuideWords nodes={node.children} onGo={onGo} />
          </Link>
        )
      default:
        return createElement(node.tag, { key }, <GuideWords nodes={node.children} onGo={onGo} />)
    }
  })
}

/** The picture of the theme in use. The browser fetches only that, and only when it comes near. */
function Picture({ picture: { light, dark, alt, width, height } }: { picture: GuidePicture }) {
  return (
    <p className="guide-picture">
      {Object.entries({ light, dark }).map(([theme, address]) => (
        <img
          key={theme}
          className={`of-${theme}`}
          src={address}
          alt={alt}
          width={width}
          height={height}
          loading="lazy"
        />
      ))}
    </p>
  )
}

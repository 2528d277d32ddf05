import { CircleQuestionMark } from 'lucide-react'
import { useLocation } from 'wouter'
import { guideAddress } from '../../domain/address.ts'
import { late } from '../../messages/late.ts'
import { Menu } from '../../ui/menu.tsx'

/**
 * The way to what the marks mean, to the guide and to the list of keys, on every page. The guide is
 * a page of its own: `hasGuide` is false where going there would lose what is in sight.
 */
export function HelpMenu({
  hasGuide = true,
  onReading,
  onShortcuts,
}: {
  readonly hasGuide?: boolean
  readonly onReading: () => void
  readonly onShortcuts: () => void
}) {
  const [, navigate] = useLocation()
  const words = late().help
  const guide = {
    name: words.guide,
    hint: words.guideHint,
    onChoose: () => {
      // The guide takes it from there.
      document.getElementById('content')?.focus()
      navigate(guideAddress())
    },
  }
  return (
    <Menu
      label={words.help}
      icon={CircleQuestionMark}
      items={[
        { name: words.reading, hint: words.readingHint, onChoose: onReading },
        ...(hasGuide ? [guide] : []),
        {
          name: late().commands.shortcuts.title,
          hint: words.shortcutsHint,
          onChoose: onShortcuts,
        },
      ]}
    />
  )
}

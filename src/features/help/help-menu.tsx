import { CircleQuestionMark } from 'lucide-react'
import { useLocation } from 'wouter'
import { guideAddress } from '../../domain/address.ts'
import { t } from '../../messages/messages.ts'
import { Menu } from '../../ui/menu.tsx'

/** The way to what the marks mean, to the guide and to the list of keys, on every page. */
export function HelpMenu({
  onReading,
  onShortcuts,
}: {
  readonly onReading: () => void
  readonly onShortcuts: () => void
}) {
  const [, navigate] = useLocation()
  const words = t.help
  return (
    <Menu
      label={words.help}
      icon={CircleQuestionMark}
      items={[
        { name: words.reading, hint: words.readingHint, onChoose: onReading },
        {
          name: words.guide,
          hint: words.guideHint,
          onChoose: () => {
            navigate(guideAddress())
            // The guide takes it from there.
            document.getElementById('content')?.focus()
          },
        },
        {
          name: t.commands.shortcuts.title,
          hint: words.shortcutsHint,
          onChoose: onShortcuts,
        },
      ]}
    />
  )
}

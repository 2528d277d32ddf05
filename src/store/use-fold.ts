import { useActions } from './grove-context.tsx'
import { useChoice } from './use-choice.ts'

/**
 * Whether the part `name` of a panel is open, and how to toggle it. Once the person folds or opens
 * it, it stays so wherever it appears; until then `opensFirst` decides.
 */
export function useFold(
  name: string,
  opensFirst: boolean,
): { readonly isOpen: boolean; readonly onToggle: () => void } {
  const setting = `fold-${name}`
  const isOpen = useChoice(setting, ['open', 'folded'], opensFirst ? 'open' : 'folded') === 'open'
  const { choose } = useActions()
  return {
    isOpen,
    onToggle: () => {
      choose(setting, isOpen ? 'folded' : 'open')
    },
  }
}

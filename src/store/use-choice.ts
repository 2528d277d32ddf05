import { settingOf } from '../domain/records.ts'
import { useGrove } from './grove-context.tsx'

/** The option chosen last for a setting, or else the one that fits. */
export function useChoice<Option extends string>(
  setting: string,
  options: readonly Option[],
  fitting: Option,
): Option {
  const chosen = useGrove((state) => settingOf(state.records, setting))
  return options.find((option) => option === chosen) ?? fitting
}

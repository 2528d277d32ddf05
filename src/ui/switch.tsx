/** A few options of which one is in use, side by side. */
export function Switch<Option extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  readonly label: string
  /** The options with their words, in order. */
  readonly options: Readonly<Record<Option, string>>
  readonly chosen: Option
  readonly onChoose: (option: Option) => void
}) {
  return (
    <div className="switch" role="group" aria-label={label}>
      {optionsOf(options).map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={chosen === option}
          onClick={() => {
            onChoose(option)
          }}
        >
          {options[option]}
        </button>
      ))}
    </div>
  )
}

function optionsOf<Option extends string>(options: Readonly<Record<Option, string>>): Option[] {
  return Object.keys(options) as Option[]
}

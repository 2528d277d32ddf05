import { type ReactNode, useId } from 'react'

/** A section to choose one file in. `children` stand below the field. */
export function FileField({
  title,
  hint,
  accept,
  onFile,
  children,
}: {
  readonly title: string
  readonly hint: string
  /** Endings and types, as HTML has them. */
  readonly accept: string
  readonly onFile: (file: File) => void
  readonly children?: ReactNode
}) {
  const id = useId()
  return (
    <section>
      <h2 id={id}>{title}</h2>
      <p className="hint">{hint}</p>
      <input
        type="file"
        aria-labelledby={id}
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // Emptied, so that the same file can be chosen again once it is mended.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
      {children}
    </section>
  )
}

import { type ReactNode, useId } from 'react'
import { useLanguage } from '../../../../components/language.tsx'
import { useFaults } from '../../manuscript/use-manuscript.tsx'

interface FieldSetProps {
  readonly label: string
  readonly hint?: string
  /** Where it stands in the pack: what is wrong with it as a whole is told under it. */
  readonly path?: string
  readonly children: ReactNode
}

/** Several fields that say one thing, under its name. */
export function FieldSet({ label, hint, path, children }: FieldSetProps) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot be laid out beside other things
    <div className="st-fieldset" role="group" aria-labelledby={id}>
      <p className="st-fieldset-label" id={id}>
        {label}
      </p>
      {hint ? <p className="st-help">{hint}</p> : null}
      {children}
      {path === undefined ? null : <OwnFault path={path} />}
    </div>
  )
}

/** What is wrong with the thing itself; what is wrong inside is told where it stands. */
export function OwnFault({ path }: { path: string }) {
  const language = useLanguage()
  const own = useFaults(path).find((fault) => fault.path === path)
  return own ? (
    <p className="st-hint" data-fault="">
      {own.message[language]}
    </p>
  ) : null
}

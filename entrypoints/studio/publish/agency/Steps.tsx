import { type ReactNode, useEffect, useRef } from 'react'
import { useTexts } from '../../../../components/language.tsx'
import { agencyTexts } from '../agency-texts.ts'

type StepName = 'who' | 'place' | 'keys' | 'go'

interface StepsProps {
  readonly names: readonly StepName[]
  readonly current: StepName
  readonly children: ReactNode
  /** The buttons, the one that goes on last. */
  readonly actions: ReactNode
  /** The step is a form, and this is what sending it does. */
  onSubmit?(): void
}

/** One thing after another, with the way in sight. */
export function Steps(props: StepsProps) {
  const { names, current, children, actions, onSubmit } = props
  const texts = useTexts(agencyTexts)
  const heading = useRef<HTMLHeadingElement>(null)
  const isFirst = useRef(true)
  const at = names.indexOf(current)
  // Whoever cannot see the page must hear that it went on.
  useEffect(() => {
    if (isFirst.current) isFirst.current = false
    else if (at >= 0) heading.current?.focus()
  }, [at])
  const Sheet = onSubmit ? 'form' : 'section'
  return (
    <Sheet
      className="st-sheet"
      onSubmit={
        onSubmit &&
        ((event) => {
          event.preventDefault()
          onSubmit()
        })
      }
    >
      <ol className="st-steps">
        {names.map((name, index) => (
          <li
            key={name}
            aria-current={name === current ? 'step' : undefined}
            data-done={index < at || undefined}
          >
            {texts.stepNames[name]}
          </li>
        ))}
      </ol>
      <div>
        <p className="st-quiet">{texts.stepOf(at + 1, names.length)}</p>
        <h2 ref={heading} tabIndex={-1}>
          {texts.stepNames[current]}
        </h2>
      </div>
      {children}
      <div className="st-form-actions">{actions}</div>
    </Sheet>
  )
}

import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../../../components/Button.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { useTexts } from '../../../components/language.tsx'
import type { TipTeaching } from '../../../components/teaching.ts'
import type { Result } from '../../background/learning/practice.ts'
import { practiceTexts } from './texts.ts'

/** What every kind of exercise is given. */
export interface TaskCommons {
  readonly teaching: TipTeaching
  readonly isLast: boolean
  /** How it went; told once, before the verdict is read. */
  onSettled(result: Result): void
  onNext(): void
}

interface VerdictProps extends Pick<TaskCommons, 'teaching' | 'isLast' | 'onNext'> {
  readonly result: Result
  readonly children?: ReactNode
}

/** How it went and why, and on to the next. The keyboard is already there: Enter goes on. */
export function Verdict({ result, teaching, isLast, onNext, children }: VerdictProps) {
  const texts = useTexts(practiceTexts)
  const next = useRef<HTMLDivElement>(null)
  useEffect(() => next.current?.querySelector('button')?.focus(), [])
  const said = { right: texts.right, helped: texts.rightSecond, wrong: texts.solution }[result]
  return (
    <div className="in-verdict" data-result={result}>
      <p className="in-verdict-said">
        <Icon name={result === 'wrong' ? 'lightbulb' : 'check'} />
        {said}
      </p>
      {children}
      {teaching.why ? <p>{teaching.why}</p> : null}
      <div ref={next}>
        <Button look="primary" onClick={onNext}>
          {isLast ? texts.finish : texts.next}
        </Button>
      </div>
    </div>
  )
}

import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { Button } from '../../components/Button.tsx'
import { useLanguage, useTexts } from '../../components/language.tsx'
import { SeverityMark } from '../../components/SeverityMark.tsx'
import { teachingOf } from '../../components/teaching.ts'
import { sharedTexts } from '../../components/texts.ts'
import { BESIDE, useAnchored } from './anchoring.ts'
import { type ShownTip, useCoach, useCoachActions } from './coach-store.ts'
import { moveFocus } from './moving.ts'
import { coachTexts } from './texts.ts'

/** More than these would be a list to study, not a question. */
const NAMED = 3

interface SendQuestionProps {
  readonly asking: readonly ShownTip[]
  readonly composer: HTMLElement
}

/** Asks once before a draft with `stop` tips goes out. Both answers weigh the same; neither is chosen for the person. */
export function SendQuestion({ asking, composer }: SendQuestionProps) {
  const texts = useTexts(coachTexts)
  const language = useLanguage()
  const { quoted } = useTexts(sharedTexts)
  const actions = useCoachActions()
  const isMessage = useCoach((state) => state.conversation?.surface === 'message')
  const box = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const listId = useId()
  useAnchored(box, { composer, placement: 'top-end', middleware: BESIDE })

  useEffect(() => {
    box.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [])

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    // The Enter that asked to send may still be held down: it answers nothing.
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault()
    else if (event.key === 'Escape') {
      event.preventDefault()
      actions.backToDraft()
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      moveFocus(event.currentTarget, event.key === 'ArrowRight' ? 'ArrowDown' : 'ArrowUp')
      event.preventDefault()
    } else if (moveFocus(event.currentTarget, event.key)) event.preventDefault()
  }

  const named = asking.slice(0, NAMED)
  const rest = asking.length - named.length
  return (
    <div
      ref={box}
      className="coach-floating coach-question"
      role="alertdialog"
      aria-labelledby={titleId}
      aria-describedby={listId}
      onKeyDown={onKeyDown}
    >
      <h2 id={titleId}>{texts.askTitle}</h2>
      <div id={listId} className="coach-question-list g-scroll">
        <p className="coach-question-lead">{texts.askLead(asking.length)}</p>
        <ul>
          {named.map(({ key, tip, rule, words }) => (
            <li key={key}>
              <SeverityMark severity={tip.severity} silent />
              <div>
                <p className="coach-question-tip">{teachingOf(rule, language).title}</p>
                {words ? <p className="coach-question-words g-words">{quoted(words)}</p> : null}
              </div>
            </li>
          ))}
        </ul>
        {rest > 0 ? <p className="coach-question-rest">{texts.more(rest)}</p> : null}
      </div>
      <div className="coach-question-answers">
        <Button onClick={() => actions.backToDraft()}>{texts.back}</Button>
        <Button onClick={() => actions.postAsItIs()}>{isMessage ? texts.send : texts.post}</Button>
      </div>
    </div>
  )
}

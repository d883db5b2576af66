import { useId, useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { useTexts } from '../../../components/language.tsx'
import type { Result } from '../../background/learning/practice.ts'
import type { Exercise } from './exercises.ts'
import { practiceTexts } from './texts.ts'
import { type TaskCommons, Verdict } from './Verdict.tsx'

interface ChooseReplyProps extends TaskCommons {
  readonly exercise: Extract<Exercise, { kind: 'choose' }>
}

/** Two replies, in an order that chance decides. */
export function ChooseReply({ exercise: { better, worse, language }, onSettled, ...rest }: ChooseReplyProps) {
  const texts = useTexts(practiceTexts)
  const name = useId()
  const [replies] = useState(() => (Math.random() < 0.5 ? [better, worse] : [worse, better]))
  const [chosen, setChosen] = useState<string>()
  const [result, setResult] = useState<Result>()

  function settle(how: Result) {
    setResult(how)
    onSettled(how)
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen !== undefined) settle(chosen === better ? 'right' : 'wrong')
      }}
    >
      <fieldset className="in-replies" disabled={result !== undefined}>
        <legend className="g-said">{texts.replies}</legend>
        {replies.map((reply) => (
          <label key={reply} data-meant={(result !== undefined && reply === better) || undefined}>
            <input type="radio" name={name} checked={chosen === reply} onChange={() => setChosen(reply)} />
            <span className="g-words" lang={language}>
              {reply}
            </span>
          </label>
        ))}
      </fieldset>
      {result === undefined ? (
        <div className="in-next-acts">
          <Button look="primary" type="submit" disabled={chosen === undefined}>
            {texts.check}
          </Button>
          <Button look="quiet" onClick={() => settle('wrong')}>
            {texts.show}
          </Button>
        </div>
      ) : (
        <Verdict result={result} {...rest} />
      )}
    </form>
  )
}

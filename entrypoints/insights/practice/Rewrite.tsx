import { useId, useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { useTexts } from '../../../components/language.tsx'
import type { Ruleset } from '../../../rules/index.ts'
import type { Result } from '../../background/learning/practice.ts'
import { checkRewritten, type Exercise, type Rewritten } from './exercises.ts'
import { practiceTexts } from './texts.ts'
import { type TaskCommons, Verdict } from './Verdict.tsx'

interface RewriteProps extends TaskCommons {
  readonly exercise: Extract<Exercise, { kind: 'rewrite' }>
  readonly ruleset: Ruleset
}

/** Tries after which it no longer counts as done at once. */
const AT_ONCE = 1

/** One's own words, looked at by the very engine that looks at drafts. */
export function Rewrite({ exercise, ruleset, teaching, onSettled, ...rest }: RewriteProps) {
  const texts = useTexts(practiceTexts)
  const id = useId()
  const hintId = useId()
  const [text, setText] = useState(exercise.text)
  const [tries, setTries] = useState(0)
  const [last, setLast] = useState<Rewritten>()
  const [result, setResult] = useState<Result>()

  function settle(how: Result) {
    setResult(how)
    onSettled(how)
  }

  function tell() {
    const rewritten = checkRewritten(text, exercise, ruleset)
    setLast(rewritten)
    if (rewritten.state === 'well') settle(tries < AT_ONCE ? 'right' : 'helped')
    // What was not changed yet is no try.
    else if (rewritten.state !== 'same') setTries(tries + 1)
  }

  return (
    <>
      <label className="g-said" htmlFor={id}>
        {texts.yourText}
      </label>
      <textarea
        id={id}
        className="g-input in-rewrite g-words"
        lang={exercise.language}
        rows={4}
        value={text}
        readOnly={result !== undefined}
        aria-describedby={hintId}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || result !== undefined) return
          event.preventDefault()
          tell()
        }}
      />
      <p className="in-hint" id={hintId} role="status">
        {result === undefined && last ? hintOf(last, texts) : ''}
      </p>
      {result === undefined ? (
        <div className="in-next-acts">
          <Button look="primary" onClick={tell}>
            {texts.check}
          </Button>
          <Button look="quiet" onClick={() => settle('wrong')}>
            {texts.show}
          </Button>
          {text === exercise.text ? null : (
            <Button look="quiet" onClick={() => setText(exercise.text)}>
              {texts.startAgain}
            </Button>
          )}
        </div>
      ) : (
        <Verdict result={result} teaching={teaching} {...rest}>
          {last?.state === 'well' ? <p>{wordOn(last, texts)}</p> : null}
          {teaching.after && result === 'wrong' ? (
            <dl className="in-could">
              <dt>{texts.couldBe}</dt>
              <dd className="g-words">{teaching.after}</dd>
            </dl>
          ) : null}
        </Verdict>
      )}
    </>
  )
}

type PracticeTexts = (typeof practiceTexts)['en']

function hintOf(rewritten: Rewritten, texts: PracticeTexts): string {
  switch (rewritten.state) {
    case 'same':
      return texts.same
    case 'too-short':
      return texts.tooShort
    case 'flagged':
      return texts.flagged(rewritten.left.message)
    case 'well':
      return wordOn(rewritten, texts)
  }
}

function wordOn({ others }: Extract<Rewritten, { state: 'well' }>, texts: PracticeTexts): string {
  const [other] = others
  return other ? texts.butOthers(other.message) : texts.well
}

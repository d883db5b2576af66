import { type KeyboardEvent, useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { useTexts } from '../../../components/language.tsx'
import { Announcer } from '../../../components/Notice.tsx'
import type { Range } from '../../../rules/index.ts'
import type { Result } from '../../background/learning/practice.ts'
import { toggled } from '../toggled.ts'
import { type Exercise, isFound, wordsOf } from './exercises.ts'
import { practiceTexts } from './texts.ts'
import { type TaskCommons, Verdict } from './Verdict.tsx'

interface FindWordsProps extends TaskCommons {
  readonly exercise: Extract<Exercise, { kind: 'find' }>
}

/** A text whose words are buttons. One Tab stop: arrows move from word to word, Space chooses. */
export function FindWords({ exercise: { text, ranges, language }, onSettled, ...rest }: FindWordsProps) {
  const texts = useTexts(practiceTexts)
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const [stop, setStop] = useState(0)
  const [hint, setHint] = useState<'notChosen' | 'tryAgain'>()
  const [result, setResult] = useState<Result>()
  const words = wordsOf(text)

  function settle(how: Result) {
    setResult(how)
    onSettled(how)
  }

  function tell() {
    if (chosen.size === 0) return setHint('notChosen')
    const found = isFound(
      words.filter((_, at) => chosen.has(at)),
      ranges,
    )
    if (found) return settle(hint === 'tryAgain' ? 'helped' : 'right')
    if (hint === 'tryAgain') return settle('wrong')
    setHint('tryAgain')
  }

  function move(event: KeyboardEvent<HTMLElement>) {
    const to = {
      ...{ ArrowRight: stop + 1, ArrowDown: stop + 1, ArrowLeft: stop - 1, ArrowUp: stop - 1 },
      ...{ Home: 0, End: words.length - 1 },
    }[event.key]
    if (to === undefined || !words[to]) return
    event.preventDefault()
    setStop(to)
    event.currentTarget.querySelectorAll('button')[to]?.focus()
  }

  function toggle(at: number) {
    setStop(at)
    setChosen(toggled(chosen, at))
  }

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot flow as a text does */}
      <div
        className="in-find g-words"
        role="group"
        aria-label={texts.words}
        lang={language}
        tabIndex={-1}
        onKeyDown={move}
      >
        {words.map((word, at) => (
          <Word
            key={word.start}
            text={text}
            word={word}
            after={words[at + 1]}
            pressed={chosen.has(at)}
            meant={
              result !== undefined && ranges.some((range) => range.start < word.end && word.start < range.end)
            }
            disabled={result !== undefined}
            tabIndex={at === stop ? 0 : -1}
            onToggle={() => toggle(at)}
          />
        ))}
      </div>
      {result === undefined ? (
        <>
          <p className="in-hint" role="status">
            {hint ? texts[hint] : ''}
          </p>
          <div className="in-next-acts">
            <Button look="primary" onClick={tell}>
              {texts.check}
            </Button>
            <Button look="quiet" onClick={() => settle('wrong')}>
              {texts.show}
            </Button>
          </div>
          <Announcer>{texts.chosen(chosen.size)}</Announcer>
        </>
      ) : (
        <Verdict result={result} {...rest}>
          <p>{texts.theWords(ranges.map(({ start, end }) => text.slice(start, end)))}</p>
        </Verdict>
      )}
    </>
  )
}

interface WordProps {
  readonly text: string
  readonly word: Range
  /** The word after it, for the space between. */
  readonly after: Range | undefined
  readonly pressed: boolean
  /** Whether it is one of those that were meant, once that may be seen. */
  readonly meant: boolean
  readonly disabled: boolean
  readonly tabIndex: number
  onToggle(): void
}

function Word({ text, word, after, pressed, meant, disabled, tabIndex, onToggle }: WordProps) {
  return (
    <>
      <button
        type="button"
        className="in-word"
        aria-pressed={pressed}
        data-meant={meant || undefined}
        disabled={disabled}
        tabIndex={tabIndex}
        onClick={onToggle}
      >
        {text.slice(word.start, word.end)}
      </button>
      {after ? text.slice(word.end, after.start) : null}
    </>
  )
}

import { useEffect, useMemo, useRef, useState } from 'react'
import { Button, LinkButton } from '../../../components/Button.tsx'
import { useFormat, useLanguage, useTexts } from '../../../components/language.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { teachingOf } from '../../../components/teaching.ts'
import type { Rule, Ruleset } from '../../../rules/index.ts'
import { ruleKey } from '../../background/history.ts'
import { type PracticeCard, practise, type Result } from '../../background/learning/practice.ts'
import { sendMessage } from '../../background/messages.ts'
import { follow } from '../../page/use-search.ts'
import { viewAddress } from '../views/views.ts'
import { ChooseReply } from './ChooseReply.tsx'
import type { Exercise } from './exercises.ts'
import { FindWords } from './FindWords.tsx'
import { Rewrite } from './Rewrite.tsx'
import { relativeDay } from './relative-day.ts'
import { SESSION_TIME } from './session.ts'
import { practiceTexts } from './texts.ts'

interface SessionProps {
  readonly plan: readonly Exercise[]
  readonly ruleset: Ruleset
  readonly cards: readonly PracticeCard[]
  onAnother(): void
}

interface Done {
  readonly card: PracticeCard
  readonly result: Result
}

/** One exercise after another, until the plan or the five minutes are over, or the person stops. */
export function Session({ plan, ruleset, cards, onAnother }: SessionProps) {
  const [start] = useState(Date.now)
  const [place, setPlace] = useState(0)
  const [over, setOver] = useState(false)
  const [done, setDone] = useState<readonly Done[]>([])
  const [kept, setKept] = useState(true)
  const rules = useMemo(
    () => new Map(ruleset.rules.map((rule) => [ruleKey({ pack: rule.pack, rule: rule.id }), rule])),
    [ruleset],
  )
  const exercise = plan[place]
  const rule = exercise && rules.get(exercise.rule)

  function settle(result: Result) {
    if (!exercise) return
    const before = cards.find((card) => card.rule === exercise.rule)
    const card = practise(before, exercise.rule, result, Date.now())
    setDone([...done, { card, result }])
    sendMessage('keepPractice', card).then(
      ({ ok }) => setKept(ok),
      () => setKept(false),
    )
  }

  function goOn() {
    if (place + 1 >= plan.length || Date.now() - start >= SESSION_TIME) setOver(true)
    else setPlace(place + 1)
  }

  if (over || !exercise || !rule) {
    return <Finished done={done} rules={rules} onAnother={onAnother} />
  }
  return (
    <div className="in-session">
      <Task
        key={place}
        exercise={exercise}
        rule={rule}
        ruleset={ruleset}
        number={place + 1}
        of={plan.length}
        onSettled={settle}
        onNext={goOn}
        onStop={() => setOver(true)}
      />
      <div role="status">
        {kept ? null : (
          <Notice tone="warning">
            <NotKept />
          </Notice>
        )}
      </div>
    </div>
  )
}

function NotKept() {
  return <p>{useTexts(practiceTexts).notKept}</p>
}

interface TaskProps {
  readonly exercise: Exercise
  readonly rule: Rule
  readonly ruleset: Ruleset
  readonly number: number
  readonly of: number
  onSettled(result: Result): void
  onNext(): void
  onStop(): void
}

function Task({ exercise, rule, ruleset, number, of, onSettled, onNext, onStop }: TaskProps) {
  const texts = useTexts(practiceTexts)
  const format = useFormat()
  const language = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const teaching = teachingOf(rule, language)
  const isLast = number === of
  const shared = { teaching, isLast, onSettled, onNext }
  return (
    <section className="in-sheet in-task" aria-labelledby="task">
      <div className="in-task-bar">
        <p className="in-of">{texts.place(format.number(number), format.number(of))}</p>
        <Button look="quiet" size="s" onClick={onStop}>
          {texts.stop}
        </Button>
      </div>
      <h2 id="task" ref={heading} tabIndex={-1}>
        {texts.tasks[exercise.kind]}
      </h2>
      <p className="in-task-about">
        {texts.about(teaching.title)}
        {'origin' in exercise && exercise.origin.from === 'draft'
          ? ` · ${texts.fromDraft(format.day(exercise.origin.startedAt))}`
          : ''}
      </p>
      {'conversation' in exercise && exercise.conversation?.text ? (
        <p className="in-answered g-words">
          {texts.answering(exercise.conversation.text, exercise.conversation.author)}
        </p>
      ) : null}
      {exercise.kind === 'find' ? <FindWords exercise={exercise} {...shared} /> : null}
      {exercise.kind === 'choose' ? <ChooseReply exercise={exercise} {...shared} /> : null}
      {exercise.kind === 'rewrite' ? <Rewrite exercise={exercise} ruleset={ruleset} {...shared} /> : null}
    </section>
  )
}

interface FinishedProps {
  readonly done: readonly Done[]
  readonly rules: ReadonlyMap<string, Rule>
  onAnother(): void
}

function Finished({ done, rules, onAnother }: FinishedProps) {
  const texts = useTexts(practiceTexts)
  const format = useFormat()
  const language = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const atOnce = done.filter(({ result }) => result === 'right').length
  const sooner = done.filter(({ result }) => result === 'wrong')
  const due = Math.min(...done.map(({ card }) => card.due))
  return (
    <section className="in-sheet in-ready" aria-labelledby="done">
      <h2 id="done" ref={heading} tabIndex={-1}>
        {texts.doneTitle}
      </h2>
      {done.length > 0 ? (
        <p>
          {texts.done(format.number(done.length), done.length, format.number(atOnce))}{' '}
          {texts.comesBack(relativeDay(due, Date.now(), language))}
        </p>
      ) : null}
      {sooner.length > 0 ? (
        <>
          <h3>{texts.sooner}</h3>
          <ul className="in-sooner">
            {sooner.map(({ card }) => {
              const rule = rules.get(card.rule)
              return <li key={card.rule}>{rule ? teachingOf(rule, language).title : card.rule}</li>
            })}
          </ul>
        </>
      ) : null}
      <div className="in-next-acts">
        <Button onClick={onAnother}>{texts.another}</Button>
        <LinkButton href={viewAddress('path')} onClick={follow}>
          {texts.toPath}
        </LinkButton>
      </div>
    </section>
  )
}

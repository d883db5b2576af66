/** Practice: what is due today, a session of about five minutes, and when to come back. */
import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useState } from 'react'
import { Button, LinkButton } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { inLanguage } from '../../../components/in-language.ts'
import { useFormat, useLanguage, useTexts } from '../../../components/language.tsx'
import { compile, type Ruleset } from '../../../rules/index.ts'
import { type DraftRecord, ruleKey } from '../../background/history.ts'
import { readPracticeCards } from '../../background/practice-read.ts'
import { type Learning, useLearning } from '../../page/use-learning.ts'
import { follow, useSearch } from '../../page/use-search.ts'
import { type PathState, usePath } from '../path/use-path.ts'
import { ViewPage } from '../views/ViewPage.tsx'
import { viewAddress } from '../views/views.ts'
import { Waiting } from '../views/Waiting.tsx'
import { type Exercise, exercisesOn } from './exercises.ts'
import { relativeDay } from './relative-day.ts'
import { Session } from './Session.tsx'
import { type Known, nextDue, planSession, rulesOfLesson, rulesToPractise } from './session.ts'
import { practiceTexts } from './texts.ts'
import './practice.css'

export function Practice() {
  const texts = useTexts(practiceTexts)
  const path = usePath()
  const learning = useLearning()
  const cards = useLiveQuery(readCards, [])
  const lesson = new URLSearchParams(useSearch()).get('lesson') ?? undefined
  const packs = path.state === 'ready' ? path.packs : undefined
  const ruleset = useMemo(() => packs && compile(packs), [packs])
  const known = useMemo(
    () => path.state === 'ready' && cards && { path: path.path, standings: path.standings, cards },
    [path, cards],
  )
  return (
    <ViewPage view="practice" title={texts.title} lead={texts.lead}>
      {known && ruleset && learning.state === 'ready' ? (
        <Desk key={lesson} known={known} lesson={lesson} ruleset={ruleset} history={learning.history} />
      ) : (
        <Waiting state={waitingFor(path.state, learning.state)} />
      )}
    </ViewPage>
  )
}

/** Own drafts are half of the practice: while they are locked there is none, though the path itself is there. */
function waitingFor(path: PathState['state'], learning: Learning['state']): 'failed' | 'locked' | 'loading' {
  if (path === 'failed') return 'failed'
  return learning === 'locked' ? 'locked' : 'loading'
}

/** Without knowing what was practised, everything is new. */
async function readCards() {
  try {
    return await readPracticeCards()
  } catch (error) {
    console.warn('The practice is not known:', error)
    return []
  }
}

interface DeskProps {
  readonly known: Known
  /** The lesson to practise, when one was asked for. */
  readonly lesson: string | undefined
  readonly ruleset: Ruleset
  readonly history: readonly DraftRecord[]
}

/** A session keeps its plan, whatever is noted down meanwhile; what is due is looked at before and after. */
function Desk(props: DeskProps) {
  const [running, setRunning] = useState<readonly Exercise[]>()
  return running ? (
    <Session
      plan={running}
      ruleset={props.ruleset}
      cards={props.known.cards}
      onAnother={() => setRunning(undefined)}
    />
  ) : (
    <Today {...props} onBegin={setRunning} />
  )
}

function Today(props: DeskProps & { onBegin(plan: readonly Exercise[]): void }) {
  const { known, lesson, ruleset, history, onBegin } = props
  const language = useLanguage()
  const plan = useMemo(() => {
    const rules = lesson === undefined ? rulesToPractise(known, Date.now()) : rulesOfLesson(lesson, known)
    const byKey = new Map(ruleset.rules.map((rule) => [ruleKey({ pack: rule.pack, rule: rule.id }), rule]))
    const exercises = (key: string) => {
      const rule = byKey.get(key)
      return rule ? exercisesOn(rule, ruleset, history, language) : []
    }
    return planSession(rules, exercises, known.cards)
  }, [known, lesson, ruleset, history, language])
  if (plan.length === 0) return <Rest known={known} ruleset={ruleset} />
  return <Ready count={plan.length} lesson={lesson} known={known} onBegin={() => onBegin(plan)} />
}

interface ReadyProps extends Pick<DeskProps, 'known' | 'lesson'> {
  readonly count: number
  onBegin(): void
}

function Ready({ count, lesson, known, onBegin }: ReadyProps) {
  const texts = useTexts(practiceTexts)
  const format = useFormat()
  const language = useLanguage()
  const lessons = known.path.steps.flatMap(({ lessons }) => lessons)
  const asked = lessons.find(({ key }) => key === lesson)
  return (
    <section className="in-sheet in-ready">
      <h2>{texts.ready(format.number(count), count)}</h2>
      {asked ? <p>{texts.ofLesson(inLanguage(asked.lesson.title, language) ?? asked.lesson.id)}</p> : null}
      <p>{texts.readyText}</p>
      <Button look="primary" onClick={onBegin}>
        {texts.begin}
      </Button>
      <p className="in-of">{texts.keys}</p>
    </section>
  )
}

function Rest({ known: { cards }, ruleset }: Pick<DeskProps, 'known' | 'ruleset'>) {
  const texts = useTexts(practiceTexts)
  const language = useLanguage()
  const due = nextDue(cards, Date.now())
  if (due === undefined || ruleset.rules.length === 0) {
    return (
      <EmptyState
        icon={<Icon name="practice" />}
        title={texts.noneTitle}
        action={<LinkButton href="/options.html#packs">{texts.toOptions}</LinkButton>}
      >
        {texts.noneText}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={<Icon name="check" />}
      title={texts.restTitle}
      action={
        <LinkButton href={viewAddress('path')} onClick={follow}>
          {texts.toPath}
        </LinkButton>
      }
    >
      {texts.restText(relativeDay(due, Date.now(), language))}
    </EmptyState>
  )
}

/** The tutoring's path: where one stands, and the lessons, one of them open when the address names it. */
import { LinkButton } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { inLanguage } from '../../../components/in-language.ts'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import { Notice } from '../../../components/Notice.tsx'
import type { LessonOnPath, Path } from '../../background/learning/path.ts'
import { follow, useSearch } from '../../page/use-search.ts'
import { WithWeekCard } from '../review/WithWeekCard.tsx'
import { ViewPage } from '../views/ViewPage.tsx'
import { viewAddress } from '../views/views.ts'
import { Waiting } from '../views/Waiting.tsx'
import { LessonView } from './LessonView.tsx'
import { StepView } from './StepView.tsx'
import { pathTexts } from './texts.ts'
import { type PathState, usePath } from './use-path.ts'
import './path.css'

export function PathView() {
  const texts = useTexts(pathTexts)
  const path = usePath()
  return (
    <ViewPage view="path" title={texts.title} lead={texts.lead}>
      {path.state === 'ready' ? <Ready {...path} /> : <Waiting state={path.state} />}
    </ViewPage>
  )
}

type ReadyPath = Extract<PathState, { state: 'ready' }>

function Ready({ path, packs, read, sent, locked }: ReadyPath) {
  const texts = useTexts(pathTexts)
  const wanted = new URLSearchParams(useSearch()).get('lesson')
  const lessons = path.steps.flatMap(({ lessons }) => lessons)
  if (lessons.length === 0) {
    return (
      <EmptyState
        icon={<Icon name="book" />}
        title={texts.noPacks}
        action={<LinkButton href="/options.html#packs">{texts.toOptions}</LinkButton>}
      >
        {texts.noPacksText}
      </EmptyState>
    )
  }
  if (wanted !== null) {
    return (
      <LessonView
        key={wanted}
        place={lessons.findIndex(({ key }) => key === wanted)}
        lessons={lessons}
        packs={packs}
      />
    )
  }
  return (
    <div className="in-path">
      <WithWeekCard>
        {locked ? <Notice icon={<Icon name="lock" />}>{texts.locked}</Notice> : null}
        {sent === 0 && !locked ? <Notice icon={<Icon name="clock" />}>{texts.noDrafts}</Notice> : null}
        <Next path={path} />
        <ol className="in-steps">
          {path.steps.map((step) => (
            <StepView key={step.level} step={step} read={read} sent={sent} />
          ))}
        </ol>
      </WithWeekCard>
    </div>
  )
}

function Next({ path: { next } }: { path: Path }) {
  const texts = useTexts(pathTexts)
  if (!next)
    return (
      <Notice icon={<Icon name="check" />} tone="well">
        {texts.allRead}
      </Notice>
    )
  return (
    <section className="in-next" aria-labelledby="next-lesson">
      <p className="in-next-why">
        {texts.next} · {texts.whyNext[next.standing]}
      </p>
      <NextTitle lesson={next} />
      <div className="in-next-acts">
        <LinkButton look="primary" href={viewAddress('path', { lesson: next.key })} onClick={follow}>
          {texts.openLesson}
        </LinkButton>
        <LinkButton href={viewAddress('practice', { lesson: next.key })} onClick={follow}>
          {texts.practise}
        </LinkButton>
      </div>
    </section>
  )
}

function NextTitle({ lesson: { lesson } }: { lesson: LessonOnPath }) {
  const language = useLanguage()
  return (
    <h2 id="next-lesson">
      <Icon name={lesson.level} size={22} />
      {inLanguage(lesson.title, language) ?? lesson.id}
    </h2>
  )
}

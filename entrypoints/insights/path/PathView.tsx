/** The tutoring's path: where one stands, and the lessons, one of them open when the address names it. */
import { LinkButton } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { inLanguage } from '../../../components/in-language.ts'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import { Notice } from '../../../components/Notice.tsx'
import type { LessonOnPath, Path } from '../../background/learning/path.ts'
import { follow, useSearch } from '../../page/use-search.ts'
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
  const wanted = new URLSearchParams(useSearch()).get('lesson')
  const lessons = path.state === 'ready' ? path.path.steps.flatMap(({ lessons }) => lessons) : []
  if (path.state === 'ready' && wanted !== null && lessons.length > 0) {
    const place = lessons.findIndex(({ key }) => key === wanted)
    return <LessonView key={wanted} lessons={lessons} place={place} packs={path.packs} />
  }
  return (
    <ViewPage view="path" title={texts.title} lead={wanted === null ? texts.lead : undefined}>
      {path.state !== 'ready' ? (
        <Waiting state={path.state} />
      ) : lessons.length === 0 ? (
        <NoLessons />
      ) : (
        <Ready {...path} />
      )}
    </ViewPage>
  )
}

function NoLessons() {
  const texts = useTexts(pathTexts)
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

type ReadyPath = Extract<PathState, { state: 'ready' }>

function Ready({ path, read, sent, locked }: ReadyPath) {
  const texts = useTexts(pathTexts)
  return (
    <div className="in-path">
      {locked ? <Notice icon={<Icon name="lock" />}>{texts.locked}</Notice> : null}
      {sent === 0 && !locked ? <Notice icon={<Icon name="clock" />}>{texts.noDrafts}</Notice> : null}
      <Next path={path} />
      <ol className="in-steps">
        {path.steps.map((step) => (
          <StepView key={step.level} step={step} read={read} sent={sent} />
        ))}
      </ol>
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

import { useEffect, useMemo, useState } from 'react'
import { BeforeAfter } from '../../../components/BeforeAfter.tsx'
import { LinkButton } from '../../../components/Button.tsx'
import { Disclosure } from '../../../components/Disclosure.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { inLanguage } from '../../../components/in-language.ts'
import { LevelBadge } from '../../../components/LevelBadge.tsx'
import { useFormat, useLanguage, useTexts } from '../../../components/language.tsx'
import { Notice } from '../../../components/Notice.tsx'
import type { Pack, PackRule } from '../../../rules/index.ts'
import type { LessonOnPath } from '../../background/learning/path.ts'
import type { RuleStanding } from '../../background/learning/standing.ts'
import { sendMessage } from '../../background/messages.ts'
import { follow } from '../../page/use-search.ts'
import { ViewPage } from '../views/ViewPage.tsx'
import { viewAddress } from '../views/views.ts'
import { pathTexts } from './texts.ts'

interface LessonViewProps {
  readonly lessons: readonly LessonOnPath[]
  /** Which of them; -1 when the address names one that is not there. */
  readonly place: number
  readonly packs: readonly Pack[]
}

/** A lesson: a page of text, the rules it is about with an example each, and where to go from here. */
export function LessonView({ lessons, place, packs }: LessonViewProps) {
  const texts = useTexts(pathTexts)
  const language = useLanguage()
  const open = lessons[place]
  const after = open && lessons[place + 1]
  useEffect(() => document.querySelector('h1')?.focus(), [])
  return (
    <ViewPage
      view="path"
      title={open ? (inLanguage(open.lesson.title, language) ?? open.lesson.id) : texts.title}
      back={
        <div className="in-back">
          <LinkButton
            look="quiet"
            size="s"
            icon={<Icon name="chevron-left" size={16} />}
            href={viewAddress('path')}
            onClick={follow}
          >
            {texts.back}
          </LinkButton>
        </div>
      }
    >
      <div className="in-lesson">
        {open ? (
          <Lesson open={open} packs={packs} />
        ) : (
          <EmptyState icon={<Icon name="book" />} title={texts.gone} />
        )}
        {after ? <Onward lesson={after} /> : null}
      </div>
    </ViewPage>
  )
}

function Lesson({ open, packs }: { open: LessonOnPath; packs: readonly Pack[] }) {
  const texts = useTexts(pathTexts)
  const language = useLanguage()
  const isKept = useMarkedAsRead(open.key)
  const rules = useMemo(() => rulesOf(packs), [packs])
  const { body, level } = open.lesson
  return (
    <article className="in-sheet">
      <LevelBadge level={level} />
      <div className="in-lesson-body">
        {(inLanguage(body, language) ?? '').split(/\n{2,}/u).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <div className="in-next-acts">
        <LinkButton
          icon={<Icon name="practice" />}
          href={viewAddress('practice', { lesson: open.key })}
          onClick={follow}
        >
          {texts.practise}
        </LinkButton>
      </div>
      {isKept ? null : <Notice tone="warning">{texts.notKept}</Notice>}
      {open.rules.length > 0 ? (
        <section aria-labelledby="lesson-rules">
          <h2 id="lesson-rules">{texts.rules}</h2>
          <ul className="in-lesson-rules">
            {open.rules.map((standing) => (
              <RuleRow key={standing.key} standing={standing} rule={rules.get(standing.key)} />
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  )
}

function RuleRow({ standing, rule }: { standing: RuleStanding; rule: PackRule | undefined }) {
  const texts = useTexts(pathTexts)
  const format = useFormat()
  const language = useLanguage()
  const teaching = rule && inLanguage(rule.text, language)
  const { flagged, occasions } = standing
  return (
    <li>
      <Disclosure
        summary={
          <>
            <span className="in-rule-name">{teaching?.title ?? standing.key}</span>
            <span className="g-tag in-standing" data-standing={standing.standing}>
              {texts.standings[standing.standing]}
            </span>
          </>
        }
      >
        <div className="g-learn-body">
          {teaching ? <p>{teaching.why}</p> : null}
          <BeforeAfter before={teaching?.before} after={teaching?.after} />
          {flagged > 0 ? (
            <p className="in-of">{texts.howItGoes(format.number(flagged), format.number(occasions))}</p>
          ) : null}
        </div>
      </Disclosure>
    </li>
  )
}

function Onward({ lesson: { key, lesson } }: { lesson: LessonOnPath }) {
  const texts = useTexts(pathTexts)
  const language = useLanguage()
  return (
    <p className="in-onward">
      {texts.nextLesson}:{' '}
      <a href={viewAddress('path', { lesson: key })} onClick={follow}>
        {inLanguage(lesson.title, language) ?? lesson.id}
      </a>
    </p>
  )
}

/** Opening a lesson marks it as read. @returns whether that could be kept. */
function useMarkedAsRead(lesson: string): boolean {
  const [kept, setKept] = useState(true)
  useEffect(() => {
    sendMessage('keepLessonRead', lesson).then(
      ({ ok }) => setKept(ok),
      () => setKept(false),
    )
  }, [lesson])
  return kept
}

function rulesOf(packs: readonly Pack[]): ReadonlyMap<string, PackRule> {
  return new Map(
    packs.flatMap(({ id, rules = [] }) => rules.map((rule) => [`${id}/${rule.id}`, rule] as const)),
  )
}

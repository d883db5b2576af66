/** What one can look up while answering: how the brand speaks, its words, model replies, lessons on the tips at hand. */
import type { ReactNode } from 'react'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { inLanguage } from '../../components/in-language.ts'
import { useLanguage, useTexts } from '../../components/language.tsx'
import type { Conversation, Handbook, HandbookLesson, Term, Voice } from '../../rules/index.ts'
import { type ShownTip, useCoach, useCoachActions } from './coach-store.ts'
import { coachTexts } from './texts.ts'

export function HandbookPart({ handbook }: { handbook: Handbook }) {
  const texts = useTexts(coachTexts)
  const tips = useCoach((state) => state.tips)
  const conversation = useCoach((state) => state.conversation)
  const { voice, terms, replies } = handbook
  const lessons = lessonsOn(tips, handbook.lessons)
  if (!voice && terms.length === 0 && replies.length === 0 && lessons.length === 0) return null
  return (
    <details className="coach-handbook">
      <summary>
        <h2 className="coach-heading">{texts.handbook}</h2>
        <Icon name="chevron-down" size={16} />
      </summary>
      {voice ? <VoiceSheet voice={voice} /> : null}
      {terms.length > 0 ? (
        <Fold title={texts.words(terms.length)}>
          <ul>
            {terms.map((term) => (
              <TermLine key={Object.values(term.use).join()} term={term} />
            ))}
          </ul>
        </Fold>
      ) : null}
      {replies.length > 0 ? (
        <Fold title={texts.replies(replies.length)}>
          {replies.map((reply) => (
            <ModelReply
              key={`${reply.pack}/${reply.id}`}
              name={reply.name}
              text={reply.text}
              conversation={conversation}
            />
          ))}
        </Fold>
      ) : null}
      {lessons.length > 0 ? (
        <Fold title={texts.lessons(lessons.length)}>
          {lessons.map((lesson) => (
            <LessonText key={`${lesson.pack}/${lesson.id}`} lesson={lesson} />
          ))}
        </Fold>
      ) : null}
    </details>
  )
}

/** Lessons about what is pointed out just now, those about most of it first. */
function lessonsOn(tips: readonly ShownTip[], lessons: readonly HandbookLesson[]): readonly HandbookLesson[] {
  const rules = new Set(tips.map(({ rule }) => `${rule.pack}/${rule.id}`))
  const hits = (lesson: HandbookLesson) => lesson.about.filter((rule) => rules.has(rule)).length
  return lessons.filter((lesson) => hits(lesson) > 0).sort((a, b) => hits(b) - hits(a))
}

function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="coach-fold">
      <summary>
        <span className="coach-fold-mark">
          <Icon name="chevron-right" size={14} />
        </span>
        <h3>{title}</h3>
      </summary>
      {children}
    </details>
  )
}

function VoiceSheet({ voice: { traits = [], register } }: { voice: Voice }) {
  const texts = useTexts(coachTexts)
  const language = useLanguage()
  return (
    <ul className="coach-traits">
      {register ? <li>{texts.registers[register]}</li> : null}
      {traits.map((trait) => {
        const is = inLanguage(trait.is, language)
        const isNot = trait.isNot && inLanguage(trait.isNot, language)
        const example = trait.example && inLanguage(trait.example, language)
        return (
          <li key={is} data-selectable>
            <p>
              <strong>{is}</strong>
              {isNot ? texts.isNot(isNot) : null}
            </p>
            {example ? <p className="coach-example g-words">{example}</p> : null}
          </li>
        )
      })}
    </ul>
  )
}

function TermLine({ term }: { term: Term }) {
  const texts = useTexts(coachTexts)
  const language = useLanguage()
  const avoided = term.avoid && inLanguage(term.avoid, language)
  return (
    <li data-selectable>
      <p>
        <strong>{inLanguage(term.use, language)}</strong>
        {avoided ? texts.insteadOf(avoided.join(', ')) : null}
      </p>
    </li>
  )
}

type Words = Handbook['replies'][number]['text']

/** A reply to start from. In the language of what is answered, where it is known. */
function ModelReply(props: { name: Words; text: Words; conversation: Conversation | undefined }) {
  const { name, text, conversation } = props
  const texts = useTexts(coachTexts)
  const actions = useCoachActions()
  const own = useLanguage()
  const language = conversation?.language ?? own
  const words = inLanguage(text, language) ?? ''
  return (
    <div className="coach-reply">
      <h4>{inLanguage(name, own)}</h4>
      <p className="g-words" lang={text[language] ? language : undefined} data-selectable>
        {words}
      </p>
      <Button size="s" icon={<Icon name="copy" size={16} />} onClick={() => actions.copyReply(words)}>
        {texts.copyReply}
      </Button>
    </div>
  )
}

function LessonText({ lesson }: { lesson: HandbookLesson }) {
  const language = useLanguage()
  return (
    <div className="coach-lesson" data-selectable>
      <h4>{inLanguage(lesson.title, language)}</h4>
      <p>{inLanguage(lesson.body, language)}</p>
    </div>
  )
}

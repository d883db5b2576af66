import { useId, useLayoutEffect, useRef, useState } from 'react'
import { Icon, type IconName } from '../../components/Icon.tsx'
import { useTexts } from '../../components/language.tsx'
import { sharedTexts } from '../../components/texts.ts'
import type { Conversation, Cue } from '../../rules/index.ts'
import { coachTexts } from './texts.ts'

interface AnsweringProps {
  readonly conversation: Conversation
  readonly cues: readonly Cue[]
  /** Fewer of their words, once tips need the room. */
  readonly brief: boolean
}

/** Who is being answered, in what tone they wrote, and their words. */
export function Answering({ conversation, cues, brief }: AnsweringProps) {
  const texts = useTexts(coachTexts)
  const { writing } = useTexts(sharedTexts)
  const { surface, author, text, language } = conversation
  const titleId = useId()
  const isPost = surface === 'post'
  return (
    <section className="coach-answering" aria-labelledby={titleId}>
      <h2 id={titleId}>
        {author && !isPost ? (
          <>
            <span className="coach-eyebrow">{texts.answering[surface]}</span>{' '}
            <span className="coach-author g-words">{author}</span>
          </>
        ) : (
          <span className="coach-author g-words">{writing[surface]}</span>
        )}
      </h2>
      {text ? <Quote key={text} text={text} language={language} brief={brief} /> : null}
      <Tone cues={cues} conversation={conversation} />
    </section>
  )
}

function Quote({
  text,
  language,
  brief,
}: {
  text: string
  language: Conversation['language']
  brief: boolean
}) {
  const texts = useTexts(coachTexts)
  const words = useRef<HTMLQuoteElement>(null)
  const [isLong, setLong] = useState(false)
  const [isOpen, setOpen] = useState(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: brief or not, another height shows
  useLayoutEffect(() => {
    const element = words.current
    if (element && !isOpen) setLong(element.scrollHeight > element.clientHeight + 1)
  }, [isOpen, brief])

  return (
    <>
      <blockquote
        ref={words}
        className="coach-quote g-words"
        data-open={isOpen}
        data-brief={brief}
        lang={language}
        data-selectable
      >
        {texts.quote(text)}
      </blockquote>
      {isLong ? (
        <button
          type="button"
          className="coach-more-words"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? texts.readLess : texts.readAll}
        </button>
      ) : null}
    </>
  )
}

function Tone({ cues, conversation }: { cues: readonly Cue[]; conversation: Conversation }) {
  const texts = useTexts(coachTexts)
  const known = new Set(cues.map(({ id }) => id))
  const shown = TONES.filter(({ id }) => known.has(id))
  const { language, earlierReplies = 0 } = conversation
  if (shown.length === 0 && !language && earlierReplies === 0) return null
  return (
    <ul className="coach-tone" aria-label={texts.tone}>
      {shown.map(({ id, icon, heat }) => (
        <li key={id} className="g-tag" data-heat={heat}>
          <Icon name={icon} size={14} />
          {texts.cues[id]}
        </li>
      ))}
      {language ? (
        <li className="g-tag">
          <Icon name="globe" size={14} />
          {texts.writtenIn[language]}
        </li>
      ) : null}
      {earlierReplies > 0 ? (
        <li className="g-tag">
          <Icon name="back" size={14} />
          {texts.earlier(earlierReplies)}
        </li>
      ) : null}
    </ul>
  )
}

/** From the hottest down: what must be met first stands first. */
const TONES = [
  { id: 'safety', icon: 'shield', heat: 'hot' },
  { id: 'legal', icon: 'scales', heat: 'hot' },
  { id: 'anger', icon: 'flame', heat: 'hot' },
  { id: 'complaint', icon: 'complaint', heat: 'tense' },
  { id: 'question', icon: 'question', heat: 'even' },
  { id: 'praise', icon: 'heart', heat: 'warm' },
  { id: 'thanks', icon: 'heart', heat: 'warm' },
] as const satisfies readonly { id: string; icon: IconName; heat: string }[]

/** A community page to stand on: a post, a comment, a reply box. Its own styles, none of ours. */
import type { Language } from '../../rules/index.ts'
import { conversations } from './fixtures.ts'

const words = {
  it: {
    page: 'Forno Bertelli',
    post: 'Da lunedì consegniamo anche la domenica mattina, fino alle dieci. Pane caldo e torte su ordinazione.',
    like: 'Mi piace',
    answer: 'Rispondi',
    write: 'Rispondi a Giulia Ferrante…',
    other: 'Che bella notizia, finalmente il pane della domenica!',
  },
  en: {
    page: 'Bertelli Bakery',
    post: 'From Monday we deliver on Sunday mornings too, until ten. Warm bread, and cakes to order.',
    like: 'Like',
    answer: 'Reply',
    write: 'Reply to Giulia Ferrante…',
    other: 'What lovely news, Sunday bread at last!',
  },
} satisfies Record<Language, unknown>

export function FakePage({ language, draft, dark }: { language: Language; draft: string; dark: boolean }) {
  const text = words[language]
  return (
    <div className={`fake ${dark ? 'fake-dark' : ''}`}>
      <div className="fake-top" />
      <article className="fake-post">
        <p>
          <b>{text.page}</b>
          <br />
          <small>2 h</small>
        </p>
        <p>{text.post}</p>
        <div className="fake-picture" />
        <Comment author="Paolo Rinaldi" text={text.other} />
        <Comment author="Giulia Ferrante" text={conversations[language].text ?? ''} />
        <p className="fake-actions">
          {text.like} &nbsp; {text.answer}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: like the real ones */}
        <div
          className="fake-box"
          contentEditable
          suppressContentEditableWarning
          role="textbox"
          tabIndex={0}
          aria-label={text.write}
          aria-multiline="true"
          spellCheck={false}
          lang={language}
        >
          {draft}
        </div>
      </article>
    </div>
  )
}

function Comment({ author, text }: { author: string; text: string }) {
  return (
    <div className="fake-comment">
      <span className="fake-face">{author[0]}</span>
      <p>
        <b>{author}</b>
        <br />
        {text}
      </p>
    </div>
  )
}

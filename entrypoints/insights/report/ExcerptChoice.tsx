import { inLanguage } from '../../../components/in-language.ts'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import { FateTag } from '../OutcomeTag.tsx'
import { toggled } from '../toggled.ts'
import { hideWords, type WordPlace, wordsAndRest } from './hide-words.ts'
import type { ExcerptOffer } from './make-report.ts'
import { reportTexts } from './texts.ts'

interface ExcerptChoiceProps {
  readonly offer: ExcerptOffer
  readonly chosen: boolean
  readonly disabled: boolean
  readonly hidden: ReadonlySet<WordPlace>
  /** Chooses it, or takes it back. */
  onChoose(): void
  onHide(words: ReadonlySet<WordPlace>): void
}

/** One sentence that may go to the tutor. Once chosen, each of its words can be hidden and shown again. */
export function ExcerptChoice({ offer, chosen, disabled, hidden, onChoose, onHide }: ExcerptChoiceProps) {
  const texts = useTexts(reportTexts)
  const language = useLanguage()
  const title = inLanguage(offer.title, language) ?? offer.rule
  return (
    <li className="rp-excerpt" data-chosen={chosen || undefined}>
      <label className="rp-excerpt-head">
        <input type="checkbox" checked={chosen} disabled={disabled} onChange={onChoose} />
        <span>
          <span className="rp-excerpt-title">{title}</span>{' '}
          {chosen ? null : <q className="g-words">{hideWords(offer.text, hidden)}</q>}
        </span>
      </label>
      <FateTag fate={offer.fate} />
      {chosen ? (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot run in a line of text */}
          <p className="rp-words g-words" role="group" aria-label={texts.hideWords}>
            {wordsAndRest(offer.text).map(({ start, text, isWord }) =>
              isWord ? (
                <button
                  key={start}
                  type="button"
                  aria-pressed={hidden.has(start)}
                  aria-label={hidden.has(start) ? texts.showWord(text) : texts.hideWord(text)}
                  data-flagged={(offer.start <= start && start < offer.end) || undefined}
                  onClick={() => onHide(toggled(hidden, start))}
                >
                  {hidden.has(start) ? '•'.repeat(text.length) : text}
                </button>
              ) : (
                <span key={start}>{text}</span>
              ),
            )}
          </p>
          <p className="g-field-hint">{texts.hideHint}</p>
        </>
      ) : null}
    </li>
  )
}

import { useTexts } from './language.tsx'
import { sharedTexts } from './texts.ts'

/** A pair that teaches: what one might have written, and what reads better. Either may be missing. */
export function BeforeAfter({ before, after }: { before?: string | undefined; after?: string | undefined }) {
  const texts = useTexts(sharedTexts)
  if (!before && !after) return null
  return (
    <dl className="g-before-after" data-selectable>
      {before ? (
        <div data-side="before">
          <dt>{texts.before}</dt>
          <dd className="g-words">{before}</dd>
        </div>
      ) : null}
      {after ? (
        <div data-side="after">
          <dt>{texts.after}</dt>
          <dd className="g-words">{after}</dd>
        </div>
      ) : null}
    </dl>
  )
}

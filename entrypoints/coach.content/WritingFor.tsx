import { useId, useState } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { useTexts } from '../../components/language.tsx'
import { useCoach, useCoachActions } from './coach-store.ts'
import { coachTexts } from './texts.ts'

/** Whose guidelines hold here. A question while it is open, one line once it is answered. */
export function WritingFor() {
  const texts = useTexts(coachTexts)
  const actions = useCoachActions()
  const brands = useCoach((state) => state.brands)
  const hasComposer = useCoach((state) => state.composer !== undefined)
  const [isOpen, setOpen] = useState(false)
  const titleId = useId()
  if (!brands || !hasComposer) return null
  const { choices, chosen } = brands
  const isAsking = chosen === undefined

  function choose(brand: string) {
    setOpen(false)
    actions.writeFor(brand)
  }

  return (
    <section className="coach-brand" aria-labelledby={titleId}>
      {isAsking ? (
        <>
          <h2 id={titleId}>{texts.writingForWhom}</h2>
          <p>{texts.writingForMore}</p>
        </>
      ) : (
        <button
          type="button"
          className="coach-brand-chosen"
          id={titleId}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <span className="coach-eyebrow">{texts.writingFor}</span>
          <strong>{chosen || texts.noBrand}</strong>
          <Icon name="chevron-down" size={14} />
        </button>
      )}
      {isAsking || isOpen ? (
        <ul>
          {[...choices, ''].map((brand) => (
            <li key={brand}>
              <button
                type="button"
                className="g-chip"
                aria-pressed={brand === chosen}
                onClick={() => choose(brand)}
              >
                {brand || texts.noBrand}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

import { useId, useState } from 'react'
import { Icon } from './Icon.tsx'
import { defineTexts, useTexts } from './language.tsx'

/** For whom one writes at a place, where packs speak for brands. */
export interface Brands {
  readonly choices: readonly string[]
  /** Empty for none; `undefined` while the person has not said which. */
  readonly chosen: string | undefined
}

const brandTexts = defineTexts({
  en: {
    for: 'You write for',
    forWhom: 'For which brand do you write here?',
    more: 'I remember it for this Page, and follow that brand’s guidelines.',
    none: 'No brand',
  },
  it: {
    for: 'Scrivi per',
    forWhom: 'Per quale marchio scrivi qui?',
    more: 'Me lo ricordo per questa Pagina e seguo le linee guida di quel marchio.',
    none: 'Nessun marchio',
  },
})

/** Whose guidelines hold here. A question while it is open, one line once it is answered. */
export function BrandChoice({ brands, onChoose }: { brands: Brands; onChoose(brand: string): void }) {
  const texts = useTexts(brandTexts)
  const [isOpen, setOpen] = useState(false)
  const titleId = useId()
  const { choices, chosen } = brands
  const isAsking = chosen === undefined

  function choose(brand: string) {
    setOpen(false)
    onChoose(brand)
  }

  return (
    <section className="g-brand" aria-labelledby={titleId}>
      {isAsking ? (
        <>
          <h2 id={titleId}>{texts.forWhom}</h2>
          <p>{texts.more}</p>
        </>
      ) : (
        <button
          type="button"
          className="g-brand-chosen"
          id={titleId}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <span>{texts.for}</span>
          <strong>{chosen || texts.none}</strong>
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
                {brand || texts.none}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

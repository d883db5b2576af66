import { useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { useFormat, useTexts } from '../../../components/language.tsx'
import { MAX_EXCERPTS } from '../../../rules/report/report.ts'
import { toggled } from '../toggled.ts'
import { ExcerptChoice } from './ExcerptChoice.tsx'
import type { WordPlace } from './hide-words.ts'
import type { ExcerptOffer, ReportChoices } from './make-report.ts'
import { reportTexts } from './texts.ts'

type Choices = Pick<ReportChoices, 'chosen' | 'hidden'>

export const NO_EXCERPTS: Choices = { chosen: new Set(), hidden: new Map() }

const NOTHING_HIDDEN: ReadonlySet<WordPlace> = new Set()

/** How many excerpts are offered at a time. */
const PAGE = 20

interface ExcerptChoicesProps {
  readonly offers: readonly ExcerptOffer[]
  /** Also of what is not offered now. */
  readonly choices: Choices
  onChange(choices: Choices): void
}

/** The sentences that may go to the tutor, some at a time. */
export function ExcerptChoices({ offers, choices, onChange }: ExcerptChoicesProps) {
  const { chosen, hidden } = choices
  const texts = useTexts(reportTexts)
  const format = useFormat()
  const [shown, setShown] = useState(PAGE)
  // Those of other days count too: they come back with their days.
  const isFull = chosen.size >= MAX_EXCERPTS
  return (
    <section className="rp-excerpts" aria-labelledby="rp-excerpts">
      <h3 id="rp-excerpts">{texts.excerpts}</h3>
      <p className="g-field-hint">{offers.length > 0 ? texts.excerptsHint : texts.excerptsNone}</p>
      <ul>
        {offers.slice(0, shown).map((offer) => (
          <ExcerptChoice
            key={offer.key}
            offer={offer}
            chosen={chosen.has(offer.key)}
            disabled={isFull && !chosen.has(offer.key)}
            hidden={hidden.get(offer.key) ?? NOTHING_HIDDEN}
            onChoose={() => onChange({ chosen: toggled(chosen, offer.key), hidden })}
            onHide={(words) => onChange({ chosen, hidden: new Map(hidden).set(offer.key, words) })}
          />
        ))}
      </ul>
      {offers.length > shown ? (
        <Button look="quiet" size="s" onClick={() => setShown(shown + PAGE)}>
          {texts.more(format.number(Math.min(PAGE, offers.length - shown)))}
        </Button>
      ) : null}
    </section>
  )
}

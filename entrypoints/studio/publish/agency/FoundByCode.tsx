/** Which agency a code is of, with its letters to compare by phone. */
import { useEffect, useState } from 'react'
import { useTexts } from '../../../../components/language.tsx'
import { comparisonLetters, type Enrolment, hostOf } from '../../../../rules/feed/index.ts'
import { agencyTexts } from '../agency-texts.ts'

export function FoundByCode({ enrolment }: { enrolment: Enrolment }) {
  const texts = useTexts(agencyTexts)
  const [letters, setLetters] = useState('…')
  useEffect(() => {
    let current = true
    void comparisonLetters(enrolment.agency).then((made) => {
      if (current) setLetters(made)
    })
    return () => {
      current = false
    }
  }, [enrolment.agency])
  return (
    <dl className="st-facts">
      <dt>{texts.which}</dt>
      <dd>
        {enrolment.name} · {hostOf(enrolment.address)}
      </dd>
      <dt>{texts.letters}</dt>
      <dd>
        <span className="st-letters">{letters}</span>
        <span className="st-quiet">{texts.lettersHint}</span>
      </dd>
    </dl>
  )
}

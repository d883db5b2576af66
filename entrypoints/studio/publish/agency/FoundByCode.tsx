/** Which agency a code is of, with its letters to compare by phone. */
import { useTexts } from '../../../../components/language.tsx'
import { comparisonLetters, type Enrolment, hostOf } from '../../../../rules/feed/index.ts'
import { useMade } from '../../../page/use-made.ts'
import { agencyTexts } from '../agency-texts.ts'

export function FoundByCode({ enrolment }: { enrolment: Enrolment }) {
  const texts = useTexts(agencyTexts)
  const letters = useMade(enrolment.agency, comparisonLetters) ?? '…'
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

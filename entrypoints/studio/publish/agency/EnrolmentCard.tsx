/** What the tutor gives to community managers, so that they join: a link, a code, a QR code, and letters to compare. */
import { useMemo } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useTexts } from '../../../../components/language.tsx'
import {
  comparisonLetters,
  type Enrolment,
  enrolmentCode,
  enrolmentLink,
} from '../../../../rules/feed/index.ts'
import { save } from '../../../page/save-file.ts'
import { useMade } from '../../../page/use-made.ts'
import { agencyTexts } from '../agency-texts.ts'
import { CopyButton } from './CopyButton.tsx'
import { CopyLine } from './CopyLine.tsx'
import { QrCode, qrFile } from './QrCode.tsx'

export function EnrolmentCard({ place }: { place: Enrolment }) {
  const texts = useTexts(agencyTexts)
  const made = useEnrolment(place)
  if (!made) return null
  return (
    <div className="st-enrolment">
      <div className="st-form">
        <p>{texts.enrolmentLead}</p>
        <div>
          <CopyButton look="primary" text={texts.invitation(place.name, made.link, made.letters)}>
            {texts.copyInvitation}
          </CopyButton>
        </div>
        <CopyLine label={texts.link} text={made.link} />
        <CopyLine label={texts.plainCode} text={made.code} />
        <dl className="st-facts">
          <dt>{texts.letters}</dt>
          <dd>
            <span className="st-letters">{made.letters}</span>
            <span className="st-quiet">{texts.lettersToTell}</span>
          </dd>
        </dl>
      </div>
      <figure className="st-qr-figure">
        <QrCode text={made.link} label={texts.qr} />
        <Button
          size="s"
          look="quiet"
          icon={<Icon name="download" size={16} />}
          onClick={() => save({ name: 'galateo-qr.svg', type: 'image/svg+xml', text: qrFile(made.link) })}
        >
          {texts.saveQr}
        </Button>
      </figure>
    </div>
  )
}

interface Made {
  readonly link: string
  readonly code: string
  readonly letters: string
}

/** Nothing while it is made: nobody shall copy the code of the place before a move. */
function useEnrolment({ agency, address, name }: Enrolment): Made | undefined {
  const enrolment = useMemo(() => ({ agency, address, name }), [agency, address, name])
  return useMade(enrolment, handedOut)
}

async function handedOut(enrolment: Enrolment): Promise<Made> {
  const [link, code, letters] = await Promise.all([
    enrolmentLink(enrolment),
    enrolmentCode(enrolment),
    comparisonLetters(enrolment.agency),
  ])
  return { link, code, letters }
}

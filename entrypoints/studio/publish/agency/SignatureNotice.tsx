import { useFormat, useTexts } from '../../../../components/language.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import { isResignDue } from '../../../../rules/feed/index.ts'
import { type AgencyPlace, isOpen } from '../../../background/studio/places.ts'
import { agencyTexts } from '../agency-texts.ts'
import { StopNotice } from '../place/StopNotice.tsx'

/** What must be done about the weekly signature, when something must; nothing otherwise. */
export function SignatureNotice({ place }: { place: AgencyPlace }) {
  const texts = useTexts(agencyTexts)
  const format = useFormat()
  const { live, unsigned, access } = place
  if (unsigned)
    return <StopNotice title={texts.unsigned(format.dateTime(unsigned.at))} stop={unsigned.stop} />
  const isByItself = isOpen(place) && access.kind !== 'hand'
  if (!live || isByItself || !isResignDue(live, Date.now())) return null
  return (
    <Notice tone="warning" title={texts.due}>
      <p>{access.kind === 'hand' ? texts.dueHand : texts.dueText}</p>
    </Notice>
  )
}

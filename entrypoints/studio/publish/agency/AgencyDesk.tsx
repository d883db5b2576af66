/** One agency that this browser publishes for: its place, its people, and what to give to community managers. */
import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import { Section } from '../../../../components/PageShell.tsx'
import { tutorRequestCode } from '../../../../rules/feed/index.ts'
import { sendMessage } from '../../../background/messages.ts'
import { readTutorKey, type TutorKey } from '../../../background/studio/keys.ts'
import { type AgencyPlace, forgetPlace } from '../../../background/studio/places.ts'
import type { Stop } from '../../../background/studio/publication.ts'
import { agencyTexts } from '../agency-texts.ts'
import { SecretField } from '../place/SecretField.tsx'
import { StopNotice } from '../place/StopNotice.tsx'
import { useAtPlace } from '../place/secrets.ts'
import { CopyLine } from './CopyLine.tsx'
import { EnrolmentCard } from './EnrolmentCard.tsx'
import { LostKeys } from './LostKeys.tsx'
import { PlaceSection } from './PlaceSection.tsx'
import { Standing } from './Standing.tsx'
import { TutorList } from './TutorList.tsx'

/** @param isNew it was founded just now: its first files go to the place at once. */
export function AgencyDesk({ place, isNew = false }: { place: AgencyPlace; isNew?: boolean }) {
  const texts = useTexts(agencyTexts)
  const key = useLiveQuery(() => readTutorKey(place.agency), [place.agency])
  if (place.firstRoot !== undefined) return <Unfinished place={place} isNew={isNew} />
  return (
    <>
      {key ? <Request place={place} tutorKey={key} /> : null}
      <Section title={texts.standing}>
        <Standing place={place} />
      </Section>
      <Section title={texts.enrolment}>
        <EnrolmentCard place={place} />
      </Section>
      {place.look?.root ? (
        <Section title={texts.tutors}>
          <TutorList place={place} root={place.look.root} own={key?.kid} />
        </Section>
      ) : null}
      <Section title={texts.place}>
        <PlaceSection place={place} />
      </Section>
      {key ? (
        <Section title={texts.trouble}>
          <LostKeys place={place} tutorKey={key} />
        </Section>
      ) : null}
    </>
  )
}

/** The agency does not name this key yet: what to send to whoever can let it in. */
function Request({ place, tutorKey }: { place: AgencyPlace; tutorKey: TutorKey }) {
  const texts = useTexts(agencyTexts)
  const [code, setCode] = useState('')
  const isNamed = place.look?.root?.tutors.some(({ kid }) => kid === tutorKey.kid) ?? false
  useEffect(() => {
    let current = true
    void tutorRequestCode(tutorKey).then((made) => {
      if (current) setCode(made)
    })
    return () => {
      current = false
    }
  }, [tutorKey])
  if (isNamed || code === '') return null
  return (
    <Section title={texts.request}>
      <p>{texts.requestText}</p>
      <CopyLine label={texts.request} text={code} />
    </Section>
  )
}

/** Keys are safe and on the desk; the first files are not at the place yet. */
function Unfinished({ place, isNew }: { place: AgencyPlace; isNew: boolean }) {
  const texts = useTexts(agencyTexts)
  const { at, isMissing } = useAtPlace(place)
  const [isWorking, setWorking] = useState(false)
  const [stop, setStop] = useState<Stop>()

  const hasBegun = useRef(false)
  useEffect(() => {
    if (!isNew || hasBegun.current) return
    hasBegun.current = true
    found()
  })

  function found() {
    setWorking(true)
    setStop(undefined)
    sendMessage('foundAgency', at)
      .then((outcome) => {
        if (outcome.kind !== 'published') setStop(outcome)
      })
      .catch(() => setStop({ kind: 'interrupted' }))
      .finally(() => setWorking(false))
  }

  return (
    <Section title={texts.unfinished(place.name)}>
      <p>{texts.unfinishedText}</p>
      <div aria-live="polite">{stop ? <StopNotice stop={stop} isFounding /> : null}</div>
      <SecretField place={place} />
      <div className="st-buttons">
        <Button look="primary" disabled={isWorking || isMissing} onClick={found}>
          {isWorking ? texts.working : stop ? texts.tryAgain : texts.foundNow}
        </Button>
        <Button look="quiet" disabled={isWorking} onClick={() => void forgetPlace(place.agency)}>
          {texts.discard}
        </Button>
      </div>
      {stop ? <PlaceSection place={place} /> : null}
      {place.access.kind === 'hand' ? <Notice>{texts.handHint}</Notice> : null}
    </Section>
  )
}

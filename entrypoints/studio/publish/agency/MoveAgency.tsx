/** An agency moves to another host: the dialogue that does it, and what is left to do afterwards. */
import { useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Dialog } from '../../../../components/Dialog.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import { hostOf } from '../../../../rules/feed/index.ts'
import { askForFeedHost } from '../../../background/feed-access-read.ts'
import { sendMessage } from '../../../background/messages.ts'
import { type AgencyPlace, changePlace } from '../../../background/studio/places.ts'
import type { MoveOutcome } from '../../../background/studio/publication.ts'
import { agencyTexts } from '../agency-texts.ts'
import { addressesOf, EMPTY_PLACE, readPlaceDraft } from '../place/access.ts'
import { PlaceFields } from '../place/PlaceFields.tsx'
import { SecretField } from '../place/SecretField.tsx'
import { StopNotice } from '../place/StopNotice.tsx'
import { giveSecret, useAtPlace } from '../place/secrets.ts'
import { ZipButton } from './ZipButton.tsx'

type Standing = 'moving' | 'refused' | Exclude<MoveOutcome, { kind: 'moved' }>

export function MoveAgency({ place, onClose }: { place: AgencyPlace; onClose(): void }) {
  const texts = useTexts(agencyTexts)
  const { at, isMissing } = useAtPlace(place)
  const [draft, setDraft] = useState(EMPTY_PLACE)
  const [standing, setStanding] = useState<Standing>()
  const read = readPlaceDraft(draft)
  const isSame = read?.address === place.address
  const isMoving = standing === 'moving'

  function move() {
    if (!read) return
    const { typed, ...to } = read
    setStanding('moving')
    // Asked within the click: browsers take no permission question that comes later.
    askForFeedHost(...addressesOf(read))
      .then(async (granted) => {
        if (!granted) return setStanding('refused')
        const outcome = await sendMessage('moveAgency', { ...at, to, toSecret: typed })
        if (outcome.kind !== 'moved') return setStanding(outcome)
        giveSecret(place.agency, typed)
        onClose()
      })
      .catch(() => setStanding({ kind: 'interrupted' }))
  }

  return (
    <Dialog
      open
      width="m"
      title={texts.move}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button look="primary" disabled={!read || isSame || isMissing || isMoving} onClick={move}>
            {isMoving ? texts.moving : texts.moveNow}
          </Button>
        </>
      }
    >
      <div className="st-form">
        <p>{texts.moveText(hostOf(place.address))}</p>
        <SecretField place={place} />
        <PlaceFields draft={draft} onChange={setDraft} />
        <div aria-live="polite">
          {isSame ? <Notice tone="warning">{texts.moveSame}</Notice> : null}
          {typeof standing !== 'object' ? null : standing.kind === 'not-seen' ? (
            <Notice tone="fault">{texts.moveNotSeen(read?.address ?? draft.address)}</Notice>
          ) : (
            <StopNotice stop={standing} isFounding />
          )}
          {standing === 'refused' ? <Notice tone="fault">{texts.refused}</Notice> : null}
        </div>
      </div>
    </Dialog>
  )
}

/** What the tutor does after a move, until everybody has followed. */
export function Moved({ place }: { place: AgencyPlace }) {
  const texts = useTexts(agencyTexts)
  const { movedFrom, access, address, agency, look } = place
  if (!movedFrom) return null
  const hasOthers = (look?.root?.tutors.filter(({ state }) => state === 'active').length ?? 0) > 1
  return (
    <Notice
      tone="warning"
      icon={<Icon name="globe" />}
      title={texts.moved(hostOf(address))}
      action={
        <Button size="s" onClick={() => void changePlace(agency, ({ movedFrom: _, ...moved }) => moved)}>
          {texts.allFollowed}
        </Button>
      }
    >
      <ol className="st-todo">
        {access.kind === 'hand' ? (
          <li>
            {texts.movedZip} <ZipButton place={place} look="plain" />
          </li>
        ) : null}
        <li>{texts.movedLink}</li>
        <li>{texts.movedOld(movedFrom.address)}</li>
        {hasOthers ? <li>{texts.movedTutors}</li> : null}
        <li>{texts.movedPolicy}</li>
      </ol>
    </Notice>
  )
}

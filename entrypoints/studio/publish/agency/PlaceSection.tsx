/** Where the agency publishes, how to change that, how to move, and how to stop publishing from here. */
import { useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Dialog } from '../../../../components/Dialog.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import { askForFeedHost } from '../../../background/feed-access-read.ts'
import { type AgencyPlace, changePlace, forgetPlace } from '../../../background/studio/places.ts'
import { agencyTexts } from '../agency-texts.ts'
import { addressesOf, draftOf, hostsOf, readPlaceDraft } from '../place/access.ts'
import { PlaceFields } from '../place/PlaceFields.tsx'
import { giveSecret } from '../place/secrets.ts'
import { MoveAgency, Moved } from './MoveAgency.tsx'

export function PlaceSection({ place }: { place: AgencyPlace }) {
  const texts = useTexts(agencyTexts)
  const [asked, setAsked] = useState<'change' | 'move' | 'leave'>()
  const { access, secret, name, agency } = place
  const close = () => setAsked(undefined)
  return (
    <>
      <div aria-live="polite">
        <Moved place={place} />
      </div>
      <p>{texts.placeText(texts.accesses[access.kind], hostsOf(place))}</p>
      {access.kind === 'hand' ? null : (
        <p className="st-quiet">{secret === undefined ? texts.passwordNotKept : texts.passwordKept}</p>
      )}
      <div className="st-buttons">
        <Button size="s" onClick={() => setAsked('change')}>
          {texts.changePlace}
        </Button>
        {place.firstRoot === undefined ? (
          <Button size="s" onClick={() => setAsked('move')}>
            {texts.move}
          </Button>
        ) : null}
        <Button size="s" look="quiet" onClick={() => setAsked('leave')}>
          {texts.leave}
        </Button>
      </div>
      {asked === 'move' ? <MoveAgency place={place} onClose={close} /> : null}
      {asked === 'change' ? <ChangePlace place={place} onClose={close} /> : null}
      <Dialog
        open={asked === 'leave'}
        title={texts.leaveTitle(name)}
        onClose={close}
        actions={
          <>
            <Button onClick={close}>{texts.cancel}</Button>
            <Button look="grave" onClick={() => void forgetPlace(agency)}>
              {texts.leave}
            </Button>
          </>
        }
      >
        <p>{texts.leaveText}</p>
      </Dialog>
    </>
  )
}

function ChangePlace({ place, onClose }: { place: AgencyPlace; onClose(): void }) {
  const texts = useTexts(agencyTexts)
  const [draft, setDraft] = useState(() => draftOf(place))
  const [problem, setProblem] = useState<'refused' | 'failed'>()
  const read = readPlaceDraft(draft)

  function save() {
    if (!read) return
    // Asked within the click: browsers take no permission question that comes later.
    askForFeedHost(...addressesOf(read))
      .then(async (granted) => {
        if (!granted) return setProblem('refused')
        await changePlace(place.agency, ({ secret: _, ...rest }) => ({
          ...rest,
          access: read.access,
          ...(read.secret ? { secret: read.secret } : {}),
        }))
        giveSecret(place.agency, read.typed)
        onClose()
      })
      .catch(() => setProblem('failed'))
  }

  return (
    <Dialog
      open
      width="m"
      title={texts.changePlace}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button look="primary" disabled={!read} onClick={save}>
            {texts.save}
          </Button>
        </>
      }
    >
      <PlaceFields isAddressFixed draft={draft} onChange={setDraft} />
      {problem ? <Notice tone="fault">{texts[problem]}</Notice> : null}
    </Dialog>
  )
}

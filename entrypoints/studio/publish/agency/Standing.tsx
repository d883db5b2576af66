/** What is live at an agency's place, as everyone who joins now sees it; since when, until when, and the next signature. */
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Dialog } from '../../../../components/Dialog.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { inLanguage } from '../../../../components/in-language.ts'
import { useFormat, useLanguage, useTexts } from '../../../../components/language.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import { isNotice, RESIGN_EVERY } from '../../../../rules/feed/index.ts'
import { sendMessage } from '../../../background/messages.ts'
import { readTutorKey } from '../../../background/studio/keys.ts'
import { type AgencyPlace, isOpen, type LiveFeed } from '../../../background/studio/places.ts'
import type { Order, Stop } from '../../../background/studio/publication.ts'
import { readReleases } from '../../../background/studio/releases.ts'
import { troubleTexts } from '../../../page/trouble-texts.ts'
import { follow } from '../../../page/use-search.ts'
import { studioAddress } from '../../address.ts'
import { agencyTexts } from '../agency-texts.ts'
import { SecretField } from '../place/SecretField.tsx'
import { StopNotice } from '../place/StopNotice.tsx'
import { useAtPlace } from '../place/secrets.ts'
import { SignatureNotice } from './SignatureNotice.tsx'
import { ZipButton } from './ZipButton.tsx'

export function Standing({ place }: { place: AgencyPlace }) {
  const texts = useTexts(agencyTexts)
  const { at, isMissing } = useAtPlace(place)
  const [doing, setDoing] = useState<'checking' | 'ordering'>()
  const [stop, setStop] = useState<Stop>()
  const [done, setDone] = useState('')
  const [withdrawn, setWithdrawn] = useState<string>()
  const { live, access } = place
  const key = useLiveQuery(() => readTutorKey(place.agency), [place.agency])

  function check() {
    setDoing('checking')
    sendMessage('lookAtAgency', place.agency)
      .catch((error: unknown) => console.warn('The agency was not looked at:', error))
      .finally(() => setDoing(undefined))
  }

  function give(order: Order) {
    setDoing('ordering')
    setStop(undefined)
    sendMessage('publishOrder', { at, order })
      .then((outcome) => {
        if (outcome.kind !== 'published') setStop(outcome)
        setDone(outcome.kind === 'published' && order.kind === 'resign' ? texts.resigned : '')
      })
      .catch(() => setStop({ kind: 'interrupted' }))
      .finally(() => setDoing(undefined))
  }

  return (
    <>
      <div aria-live="polite" className="st-form">
        <Answer place={place} own={key?.kid} />
        <SignatureNotice place={place} />
        {stop ? <StopNotice stop={stop} /> : null}
        {done ? (
          <Notice tone="well" icon={<Icon name="check" />}>
            {done}
          </Notice>
        ) : null}
      </div>
      <LivePacks place={place} {...(live ? { onWithdraw: setWithdrawn } : {})} />
      {live ? <Dates live={live} isByItself={isOpen(place) && access.kind !== 'hand'} /> : null}
      {live ? <SecretField place={place} /> : null}
      <div className="st-buttons">
        <Button size="s" disabled={doing !== undefined} onClick={check}>
          {doing === 'checking' ? texts.checking : texts.check}
        </Button>
        {live ? (
          <Button
            size="s"
            look="quiet"
            disabled={doing !== undefined || isMissing}
            onClick={() => give({ kind: 'resign' })}
          >
            {doing === 'ordering' ? texts.working : texts.resign}
          </Button>
        ) : null}
        {access.kind === 'hand' ? <ZipButton place={place} look={live ? 'primary' : 'plain'} /> : null}
      </div>
      <Dialog
        open={withdrawn !== undefined}
        title={texts.withdrawTitle(withdrawn ?? '')}
        onClose={() => setWithdrawn(undefined)}
        actions={
          <>
            <Button onClick={() => setWithdrawn(undefined)}>{texts.cancel}</Button>
            <Button
              look="grave"
              disabled={isMissing}
              onClick={() => {
                if (withdrawn) give({ kind: 'withdraw', pack: withdrawn })
                setWithdrawn(undefined)
              }}
            >
              {texts.withdraw}
            </Button>
          </>
        }
      >
        <p>{texts.withdrawText}</p>
        <SecretField place={place} />
      </Dialog>
    </>
  )
}

/** Whether the place answers with what was signed, in one sentence. */
function Answer({ place: { look, live, access }, own }: { place: AgencyPlace; own: string | undefined }) {
  const texts = useTexts(agencyTexts)
  const troubles = useTexts(troubleTexts)
  const format = useFormat()
  if (!look) return <Notice>{texts.neverSeen}</Notice>
  const isByHand = access.kind === 'hand'
  const wrong = look.status.troubles.find(({ trouble }) => !isNotice(trouble))
  if (wrong?.trouble.code === 'missing' && !look.root)
    return <Notice tone="warning">{isByHand ? texts.notThereHand : texts.notThere}</Notice>
  const seen = look.status.tutors.find(({ kid }) => kid === own)?.release?.seq
  if (live && seen !== undefined && seen < live.seq)
    return <Notice tone="warning">{isByHand ? texts.behindHand : texts.behind}</Notice>
  if (wrong) return <Notice tone="fault">{texts.wrong(troubles[wrong.trouble.code])}</Notice>
  const { label, since } = look.status
  if ((label === 'stale' || label === 'expired') && since !== undefined)
    return <Notice tone="warning">{texts.ended(format.day(since))}</Notice>
  return (
    <Notice tone="well" icon={<Icon name="check" />}>
      {texts.asSigned(format.dateTime(look.at))}
    </Notice>
  )
}

function LivePacks({ place, onWithdraw }: { place: AgencyPlace; onWithdraw?(pack: string): void }) {
  const texts = useTexts(agencyTexts)
  const language = useLanguage()
  const { agency, look, live } = place
  const key = useLiveQuery(() => readTutorKey(agency), [agency])
  const names = new Map(look?.root?.tutors.map(({ kid, name }) => [kid, name]))
  const own = (live?.packs ?? []).map(({ id, version, rules }) => ({
    id,
    version,
    rules,
    tutor: key?.kid ?? '',
  }))
  const others = (look?.packs ?? []).filter(
    ({ id, tutor }) => tutor !== key?.kid && own.every((pack) => pack.id !== id),
  )
  const packs = [...own, ...others]
  const nameOf = (id: string) => {
    const seen = look?.packs.find((pack) => pack.id === id)
    return seen && inLanguage(seen.name, language)
  }
  if (packs.length === 0)
    return (
      <p className="st-quiet">
        {texts.none}{' '}
        <a href={studioAddress({ view: 'desk' })} onClick={follow}>
          {texts.toPacks}
        </a>
      </p>
    )
  return (
    <div className="st-table-frame">
      <table className="st-table">
        <thead>
          <tr>
            <th scope="col">{texts.pack}</th>
            <th scope="col">{texts.version}</th>
            <th scope="col">{texts.rules}</th>
            <th scope="col">{texts.by}</th>
            <th scope="col">{texts.since}</th>
            {onWithdraw ? <td /> : null}
          </tr>
        </thead>
        <tbody>
          {packs.map(({ id, version, rules, tutor }) => (
            <tr key={`${tutor} ${id}`}>
              <th scope="row">
                {nameOf(id)} <span className="st-quiet">{id}</span>
              </th>
              <td>{version}</td>
              <td>{rules}</td>
              <td>{names.get(tutor) ?? key?.name}</td>
              <td>{tutor === key?.kid ? <Since agency={agency} pack={id} version={version} /> : null}</td>
              {onWithdraw ? (
                <td>
                  {tutor === key?.kid ? (
                    <Button
                      size="s"
                      look="quiet"
                      aria-label={`${texts.withdraw}: ${id}`}
                      onClick={() => onWithdraw(id)}
                    >
                      {texts.withdraw}
                    </Button>
                  ) : null}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Since({ agency, pack, version }: { agency: string; pack: string; version: string }) {
  const format = useFormat()
  const releases = useLiveQuery(() => readReleases(agency, pack), [agency, pack])
  const at = releases?.find((release) => release.version === version)?.at
  return at === undefined ? null : format.dateTime(at)
}

function Dates({ live, isByItself }: { live: LiveFeed; isByItself: boolean }) {
  const texts = useTexts(agencyTexts)
  const format = useFormat()
  const next = live.issued + RESIGN_EVERY
  const when = format.day(next)
  return (
    <dl className="st-facts">
      <dt>{texts.signedOn}</dt>
      <dd>{format.dateTime(live.issued)}</dd>
      <dt>{texts.nextSigning}</dt>
      <dd>
        {next <= Date.now() ? texts.dueNow : isByItself ? texts.nextByItself(when) : texts.nextByYou(when)}
      </dd>
      <dt>{texts.goodUntil}</dt>
      <dd>{texts.goodUntilText(format.day(live.expires))}</dd>
    </dl>
  )
}

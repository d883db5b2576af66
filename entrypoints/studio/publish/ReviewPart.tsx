/** Review and publish: is it ready, what changes, the release, and the way back. */
import { useLiveQuery } from 'dexie-react-hooks'
import { type ReactNode, useMemo, useState } from 'react'
import { LinkButton } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Select } from '../../../components/fields.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { useTexts } from '../../../components/language.tsx'
import { changeSize, diffPacks } from '../../../rules/index.ts'
import { type AgencyPlace, readPlaces } from '../../background/studio/places.ts'
import { readReleases } from '../../background/studio/releases.ts'
import { follow } from '../../page/use-search.ts'
import { studioAddress } from '../address.ts'
import { useManuscript, useReading } from '../manuscript/use-manuscript.tsx'
import { Readiness } from '../proof/Readiness.tsx'
import { useReadiness } from '../proof/use-readiness.ts'
import { SignatureNotice } from './agency/SignatureNotice.tsx'
import { DifferenceList } from './review/DifferenceList.tsx'
import { PublishBox } from './review/PublishBox.tsx'
import { Releases } from './review/Releases.tsx'
import { reviewTexts } from './review/review-texts.ts'

export function ReviewPart() {
  const texts = useTexts(reviewTexts)
  const all = useLiveQuery(readPlaces)
  const [chosen, setChosen] = useState<string>()
  const places = all?.filter(({ firstRoot }) => firstRoot === undefined)
  const place = places?.find(({ agency }) => agency === chosen) ?? places?.[0]
  const reading = useReadiness()
  const isReady = reading.isCurrent && reading.readiness?.hurdles.length === 0
  return (
    <div className="st-review">
      <Sheet title={texts.readiness}>
        <Readiness {...reading} />
      </Sheet>
      {/* Not before it is known what stands above it: it would move from under a click. */}
      {places && reading.readiness ? (
        <>
          {places.length > 1 && place ? (
            <div className="st-which">
              <Select
                label={texts.agency}
                value={place.agency}
                options={places.map(({ agency, name }) => ({ value: agency, label: name }))}
                onChange={setChosen}
              />
            </div>
          ) : null}
          {place ? <ForAgency key={place.agency} place={place} isReady={isReady} /> : <NoAgency />}
        </>
      ) : null}
    </div>
  )
}

function NoAgency() {
  const texts = useTexts(reviewTexts)
  return (
    <EmptyState
      icon={<Icon name="shield" />}
      title={texts.noAgency}
      action={
        <LinkButton look="primary" href={studioAddress({ view: 'agency' })} onClick={follow}>
          {texts.toAgency}
        </LinkButton>
      }
    >
      {texts.noAgencyText}
    </EmptyState>
  )
}

function ForAgency({ place, isReady }: { place: AgencyPlace; isReady: boolean }) {
  const texts = useTexts(reviewTexts)
  const id = useManuscript(({ pack }) => pack.id)
  const { sound } = useReading()
  const releases = useLiveQuery(() => readReleases(place.agency, id), [place.agency, id])
  const listed = place.live?.packs.find((pack) => pack.id === id)
  const live = releases?.find(({ sha256 }) => sha256 === listed?.sha256)
  // A long pack takes a while to compare, and the note is typed here.
  const size = useMemo(() => live && changeSize(diffPacks(live.content, sound)), [live, sound])
  if (!releases) return null
  return (
    <>
      <SignatureNotice place={place} />
      <Sheet title={texts.changes}>
        {live ? (
          <>
            <p>{size ? texts.against(live.version) : texts.none(live.version)}</p>
            <DifferenceList before={live.content} after={sound} />
          </>
        ) : (
          <p>{listed ? texts.unknown(listed.version) : texts.first(sound.rules?.length ?? 0)}</p>
        )}
      </Sheet>
      <Sheet title={texts.release}>
        <PublishBox place={place} live={live} isReady={isReady} size={size} />
      </Sheet>
      <Sheet title={texts.releases}>
        <Releases place={place} releases={releases} live={live} />
      </Sheet>
    </>
  )
}

function Sheet({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="st-sheet">
      <h3>{title}</h3>
      {children}
    </section>
  )
}

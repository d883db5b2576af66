/** The release itself: what is said about it, its number, what is listed after it, and the button. */

import { useState } from 'react'
import { Button, LinkButton } from '../../../../components/Button.tsx'
import { Disclosure } from '../../../../components/Disclosure.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { inLanguage } from '../../../../components/in-language.ts'
import { useLanguage, useTexts } from '../../../../components/language.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import { compareVersions } from '../../../../rules/feed/index.ts'
import type { ChangeSize } from '../../../../rules/index.ts'
import type { AgencyPlace } from '../../../background/studio/places.ts'
import type { Release } from '../../../background/studio/releases.ts'
import { follow } from '../../../page/use-search.ts'
import { studioAddress } from '../../address.ts'
import { PerReaderField } from '../../fields/PerReaderField.tsx'
import { withOptional } from '../../manuscript/change.ts'
import { usePossibleBases } from '../../manuscript/known-packs.ts'
import { useEdit, useManuscript, useManuscriptStore } from '../../manuscript/use-manuscript.tsx'
import { EnrolmentCard } from '../agency/EnrolmentCard.tsx'
import { ZipButton } from '../agency/ZipButton.tsx'
import { SecretField } from '../place/SecretField.tsx'
import { StopNotice } from '../place/StopNotice.tsx'
import { useAtPlace } from '../place/secrets.ts'
import { stopTexts } from '../stop-texts.ts'
import { reviewTexts } from './review-texts.ts'
import { usePublishing } from './use-publishing.ts'
import { isVersion, suggestVersion, VersionField } from './VersionField.tsx'

interface PublishBoxProps {
  readonly place: AgencyPlace
  /** The release that is live; absent before the first. */
  readonly live: Release | undefined
  /** Nothing stands in the way. */
  readonly isReady: boolean
  /** How much changed since; absent when nothing did, or before the first release. */
  readonly size: ChangeSize | undefined
}

export function PublishBox({ place, live, isReady, size }: PublishBoxProps) {
  const texts = useTexts(reviewTexts)
  const steps = useTexts(stopTexts).steps
  const { id, kept } = useManuscriptStore()
  const pack = useManuscript((state) => state.pack)
  const saving = useManuscript((state) => state.saving)
  const isReadOnly = useManuscript((state) => state.isReadOnly)
  const edit = useEdit()
  const { at, isMissing } = useAtPlace(place)
  const { state, give } = usePublishing(at)
  const [chosen, setChosen] = useState<string>()
  const suggestion = suggestVersion(live?.version, size, pack.version)
  const version = chosen ?? suggestion.version
  const isHigher = !live || compareVersions(version, live.version) > 0
  const isFine = isVersion(version) && isHigher && isReady && !isMissing && !isReadOnly
  const isWorking = state.kind === 'working'

  async function publish() {
    // The background reads it from the desk.
    if (!(await kept())) return
    const outcome = await give({
      ...{ kind: 'pack', manuscript: id, version },
      ...(live ? { over: live.sha256 } : {}),
    })
    if (outcome.kind !== 'published') return
    setChosen(undefined)
    // What was said belongs to the release; the next one has something else to say.
    edit((now) => ({ ...withOptional(now, 'releaseNote', undefined), version }))
  }

  return (
    <>
      {!live || size ? (
        <>
          <PerReaderField
            label={texts.note}
            hint={texts.noteHint}
            path="releaseNote"
            rows={3}
            isOptional
            value={pack.releaseNote}
            onChange={(note, language) =>
              edit((now) => withOptional(now, 'releaseNote', note), `review/note/${language}`)
            }
          />
          <VersionField
            version={version}
            suggestion={suggestion}
            published={live?.version}
            onChange={setChosen}
          />
          <Listed place={place} pack={pack.id} version={version} />
          <SecretField place={place} />
          <div className="st-buttons">
            <Button
              look="primary"
              icon={<Icon name="arrow-right" />}
              disabled={!isFine || isWorking || saving === 'failed'}
              onClick={() => void publish()}
            >
              {isWorking ? texts.publishing : texts.publish(version)}
            </Button>
            <span className="st-quiet" role="status">
              {isWorking && state.step ? steps[state.step] : ''}
            </span>
          </div>
        </>
      ) : (
        <p className="st-quiet">{texts.nothingNew}</p>
      )}
      <div aria-live="polite" className="st-form">
        {state.kind === 'stopped' ? <StopNotice title={texts.notPublished} stop={state.stop} /> : null}
        {state.kind === 'published' && state.version === live?.version ? (
          <Published place={place} version={state.version} />
        ) : null}
      </div>
    </>
  )
}

/** What this tutor publishes after the release: the others stay as they are. */
function Listed({ place, pack, version }: { place: AgencyPlace; pack: string; version: string }) {
  const texts = useTexts(reviewTexts)
  const language = useLanguage()
  const own = useManuscript((state) => state.pack.name)
  const known = usePossibleBases()
  const nameOf = (id: string) => inLanguage((id === pack ? own : known?.get(id)?.name) ?? {}, language) || id
  const before = place.live?.packs ?? []
  const isNew = before.every(({ id }) => id !== pack)
  const rows = [...before, ...(isNew ? [{ id: pack, version: '' }] : [])]
  return (
    <div>
      <p className="g-field-label">{texts.listed}</p>
      <ul className="st-listed">
        {rows.map((listed) => (
          <li key={listed.id}>
            <strong>{nameOf(listed.id)}</strong>{' '}
            {listed.id !== pack
              ? listed.version
              : listed.version === ''
                ? `${version} (${texts.isNew})`
                : texts.fromTo(listed.version, version)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Published({ place, version }: { place: AgencyPlace; version: string }) {
  const texts = useTexts(reviewTexts)
  const isByHand = place.access.kind === 'hand'
  return (
    <>
      <Notice tone="well" icon={<Icon name="check" />} title={texts.published(version)}>
        <p>{isByHand ? texts.publishedHand : texts.publishedText}</p>
      </Notice>
      <div className="st-buttons">
        {isByHand ? <ZipButton place={place} /> : null}
        <LinkButton size="s" href={studioAddress({ view: 'agency' })} onClick={follow}>
          {texts.toAgency}
        </LinkButton>
      </div>
      <Disclosure className="st-way" summary={texts.enrol}>
        <EnrolmentCard place={place} />
      </Disclosure>
    </>
  )
}

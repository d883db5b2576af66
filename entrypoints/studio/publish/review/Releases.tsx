/** What was published of a pack, and the way back to any of it in one step. */
import { useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Dialog } from '../../../../components/Dialog.tsx'
import { inLanguage } from '../../../../components/in-language.ts'
import { useFormat, useLanguage, useTexts } from '../../../../components/language.tsx'
import { changeSize, diffPacks, nextVersion, type PerReader } from '../../../../rules/index.ts'
import type { AgencyPlace } from '../../../background/studio/places.ts'
import type { Release } from '../../../background/studio/releases.ts'
import { agencyTexts } from '../agency-texts.ts'
import { SecretField } from '../place/SecretField.tsx'
import { StopNotice } from '../place/StopNotice.tsx'
import { useAtPlace } from '../place/secrets.ts'
import { DifferenceList } from './DifferenceList.tsx'
import { reviewTexts } from './review-texts.ts'
import { usePublishing } from './use-publishing.ts'

interface ReleasesProps {
  readonly place: AgencyPlace
  /** The newest first. */
  readonly releases: readonly Release[]
  readonly live: Release | undefined
}

export function Releases({ place, releases, live }: ReleasesProps) {
  const texts = useTexts(reviewTexts)
  const format = useFormat()
  const language = useLanguage()
  const [asked, setAsked] = useState<Release>()
  if (releases.length === 0) return <p className="st-quiet">{texts.noReleases}</p>
  return (
    <>
      <ul className="st-people">
        {releases.map((release) => (
          <li key={release.sha256}>
            <div>
              <p>
                <strong>{release.version}</strong>{' '}
                <span className="st-quiet">{format.dateTime(release.at)}</span>{' '}
                {release === live ? <span className="g-tag">{texts.live}</span> : null}
              </p>
              <p className="st-quiet">
                {release.content.releaseNote ? inLanguage(release.content.releaseNote, language) : ''}
              </p>
            </div>
            {live && release !== live ? (
              <Button
                size="s"
                look="quiet"
                aria-label={`${texts.again}: ${release.version}`}
                onClick={() => setAsked(release)}
              >
                {texts.again}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {asked && live ? (
        <Again place={place} live={live} release={asked} onClose={() => setAsked(undefined)} />
      ) : null}
    </>
  )
}

/** Publishes what was in a release once more, under a number that is higher than the live one. */
function Again(props: { place: AgencyPlace; live: Release; release: Release; onClose(): void }) {
  const { place, live, release, onClose } = props
  const texts = useTexts(reviewTexts)
  const { cancel } = useTexts(agencyTexts)
  const { at, isMissing } = useAtPlace(place)
  const { state, give } = usePublishing(at)
  const size = changeSize(diffPacks(live.content, release.content)) ?? 'patch'
  const version = nextVersion(live.version, size)

  async function publish() {
    const note = noteFor(release)
    const outcome = await give({ kind: 'again', sha256: release.sha256, version, over: live.sha256, note })
    if (outcome.kind === 'published') onClose()
  }

  return (
    <Dialog
      open
      width="m"
      title={texts.againTitle(release.version)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{cancel}</Button>
          <Button
            look="primary"
            disabled={isMissing || state.kind === 'working'}
            onClick={() => void publish()}
          >
            {state.kind === 'working' ? texts.publishing : texts.againGo(version)}
          </Button>
        </>
      }
    >
      <div className="st-form">
        <p>{texts.againText(release.version, version)}</p>
        <DifferenceList before={live.content} after={release.content} />
        <SecretField place={place} />
        <div aria-live="polite">
          {state.kind === 'stopped' ? <StopNotice title={texts.notPublished} stop={state.stop} /> : null}
        </div>
      </div>
    </Dialog>
  )
}

/** In each language of the pack's readers. */
function noteFor({ version, content }: Release): PerReader<string> {
  const { againNote } = reviewTexts.en
  return Object.fromEntries(content.languages.map((language) => [language, againNote[language](version)]))
}

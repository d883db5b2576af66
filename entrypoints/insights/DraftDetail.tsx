import { useLiveQuery } from 'dexie-react-hooks'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { inLanguage } from '../../components/in-language.ts'
import { useFormat, useLanguage, useTexts } from '../../components/language.tsx'
import { Notice } from '../../components/Notice.tsx'
import { sharedTexts } from '../../components/texts.ts'
import type { Pack } from '../../rules/index.ts'
import type { DraftRecord, PackThen, TipRecord } from '../background/history.ts'
import { readPacksThen } from '../background/history-read.ts'
import { type Erasure, type PackEntry, packsInUse } from '../background/messages.ts'
import { changeSite, isUnkept } from '../background/settings.ts'
import { useSettings } from '../page/settings-store.ts'
import { MASK } from './changed-words.ts'
import { FlaggedText, SentText } from './DraftText.tsx'
import { dayName, timeOfDay } from './days.ts'
import { NoteField } from './NoteField.tsx'
import { OutcomeTag } from './OutcomeTag.tsx'
import { TipReview } from './TipReview.tsx'
import { TryAgain } from './TryAgain.tsx'
import { insightsTexts } from './texts.ts'

interface DraftDetailProps {
  readonly record: DraftRecord
  readonly note: string | undefined
  /** `undefined` until they are known. */
  readonly packs: readonly PackEntry[] | undefined
  onBack(): void
  onErase(what: Erasure): void
}

/** One draft: as it was flagged, as it left, and each of its tips with what became of it. */
export function DraftDetail({ record, note, packs, onBack, onErase }: DraftDetailProps) {
  const texts = useTexts(insightsTexts)
  const shared = useTexts(sharedTexts)
  const format = useFormat()
  const language = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const packsThen = useLiveQuery(() => readPacksThen(record.packs), [record.id])
  const activePacks = useMemo(() => packs && packsInUse(packs), [packs])

  function leave(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onBack()
  }

  const { flaggedText, sentText } = record
  const masked = `${flaggedText ?? ''}${sentText ?? ''}`.includes(MASK)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape only, which the button does for everyone else
    <div className="in-draft" onKeyDown={leave}>
      <div className="in-draft-bar">
        <Button look="quiet" size="s" icon={<Icon name="chevron-left" size={16} />} onClick={onBack}>
          {texts.back}
        </Button>
      </div>
      <header className="in-draft-head">
        <h2 ref={heading} tabIndex={-1}>
          {`${dayName(record.startedAt, Date.now(), language)}, ${timeOfDay(record.startedAt, language)}`}
        </h2>
        <OutcomeTag outcome={record.outcome} />
        <p className="in-draft-place">
          {[
            record.host,
            shared.surfaces[record.surface],
            shared.languages[record.language],
            texts.words(format.number(record.words)),
          ].join(' · ')}
        </p>
      </header>

      {flaggedText === undefined ? (
        <Notice icon={<Icon name="lock" />}>{texts.noTexts}</Notice>
      ) : (
        <>
          <section className="in-text">
            <h3>{texts.flagged}</h3>
            <FlaggedText record={record} text={flaggedText} />
          </section>
          <section className="in-text">
            <h3>{texts.sent}</h3>
            <SentText record={record} />
          </section>
          {masked ? <p className="in-masked">{texts.masked(MASK.repeat(4))}</p> : null}
        </>
      )}

      {activePacks ? <TryAgain record={record} packs={activePacks} /> : null}

      <section className="in-tips">
        <h3>{texts.tipList}</h3>
        <ol>
          {record.tips.map((tip, place) => (
            <TipReview
              // biome-ignore lint/suspicious/noArrayIndexKey: a tip's place in its record never changes
              key={place}
              tip={tip}
              number={place + 1}
              then={packsThen && ruleThen(tip, packsThen)}
              now={activePacks && packsThen && ruleNow(tip, activePacks)}
            />
          ))}
        </ol>
      </section>

      <NoteField draft={record.id} note={note} />
      <Versions record={record} packs={activePacks} />
      <footer className="in-draft-foot">
        <Button
          look="grave"
          size="s"
          icon={<Icon name="trash" size={16} />}
          onClick={() => onErase({ kind: 'entry', id: record.id })}
        >
          {texts.eraseEntry}
        </Button>
        <Button look="quiet" size="s" onClick={() => onErase({ kind: 'host', host: record.host })}>
          {texts.eraseHost(record.host)}
        </Button>
        <KeepHost host={record.host} />
      </footer>
    </div>
  )
}

/** Leaves a site out of the history from now on, or takes it in again. */
function KeepHost({ host }: { host: string }) {
  const texts = useTexts(insightsTexts)
  const unkept = useSettings(({ sites }) => isUnkept(sites, host))
  return (
    <Button
      look="quiet"
      size="s"
      aria-pressed={unkept}
      onClick={() => void changeSite(host, (choice) => ({ ...choice, unkept: !unkept }))}
    >
      {texts.keepNothingOf(host)}
    </Button>
  )
}

function ruleThen({ pack, rule }: TipRecord, packsThen: ReadonlyMap<string, PackThen>) {
  return packsThen.get(pack)?.rules.find(({ id }) => id === rule)
}

function ruleNow({ pack, rule }: TipRecord, packs: readonly Pack[]) {
  return packs.find(({ id }) => id === pack)?.rules?.find(({ id }) => id === rule) ?? 'gone'
}

function Versions({ record, packs }: { record: DraftRecord; packs: readonly Pack[] | undefined }) {
  const texts = useTexts(insightsTexts)
  const language = useLanguage()
  const today = new Map(packs?.map((pack) => [pack.id, pack]))
  return (
    <p className="in-versions">
      {texts.versions}:{' '}
      {record.packs
        .map(({ id, version }) => {
          const pack = today.get(id)
          const then = `${(pack && inLanguage(pack.name, language)) ?? id} ${version}`
          return pack && pack.version !== version ? `${then} (${texts.versionNow(pack.version)})` : then
        })
        .join(', ')}
    </p>
  )
}

/** The whole pack on many drafts at once: what it flags now and did not before, false alarms first. */
import { useLiveQuery } from 'dexie-react-hooks'
import { useDeferredValue, useMemo, useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Chip, ChipGroup, SearchField, Select, Switch } from '../../../components/fields.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { useFormat, useTexts } from '../../../components/language.tsx'
import { Announcer } from '../../../components/Notice.tsx'
import { type Pack, readUnfinished } from '../../../rules/index.ts'
import { readVersions } from '../../background/studio/manuscripts.ts'
import { removeAllSamples } from '../../background/studio/samples.ts'
import { useBases } from '../manuscript/known-packs.ts'
import { useManuscript, useManuscriptStore, useReading } from '../manuscript/use-manuscript.tsx'
import { AddSamples } from './AddSamples.tsx'
import { compareSamples, KINDS, type Kind, type SampleResult } from './compare-samples.ts'
import { KindIcon } from './KindIcon.tsx'
import { SampleList } from './SampleList.tsx'
import type { Sample } from './sample.ts'
import { sampleTexts } from './sample-texts.ts'
import { type Tried, useSamples, useTried } from './use-samples.ts'
import { worldOf } from './world.ts'

export function SamplesPart() {
  const texts = useTexts(sampleTexts)
  const [isAdding, setAdding] = useState(false)
  const [withShipped, setWithShipped] = useState(true)
  const languages = useManuscript(({ pack }) => pack.languages)
  const every = useSamples(languages)
  const samples = useMemo(
    () => (withShipped ? every : every?.filter(({ source }) => source === 'own')),
    [every, withShipped],
  )
  const [base, setBase] = useState<'opened' | 'published'>('opened')
  const published = usePublished()
  const opened = useManuscript((state) => state.opened)
  const before = base === 'published' && published ? published : opened
  return (
    <div className="st-samples">
      <div className="st-samples-bar">
        {isAdding ? null : (
          <Button look="primary" icon={<Icon name="plus" />} onClick={() => setAdding(true)}>
            {texts.add}
          </Button>
        )}
        {published ? (
          <Select
            label={texts.compareWith}
            value={base}
            options={(['opened', 'published'] as const).map((value) => ({
              value,
              label: value === 'opened' ? texts.opened : texts.published(published.version),
            }))}
            onChange={(chosen) => setBase(chosen)}
          />
        ) : null}
      </div>
      {isAdding ? <AddSamples onDone={() => setAdding(false)} /> : null}
      <Shipped samples={every} checked={withShipped} onChange={setWithShipped} />
      {samples ? <Results samples={samples} before={before} /> : null}
      <RemoveAll samples={every} />
    </div>
  )
}

/** The newest state of this manuscript that was published. */
function usePublished(): Pack | undefined {
  const { id } = useManuscriptStore()
  const versions = useLiveQuery(() => readVersions(id), [id])
  return useMemo(() => versions?.find(({ reason }) => reason === 'published')?.pack, [versions])
}

function Shipped(props: {
  readonly samples: readonly Sample[] | undefined
  readonly checked: boolean
  onChange(on: boolean): void
}) {
  const { samples = [], checked, onChange } = props
  const texts = useTexts(sampleTexts)
  const format = useFormat()
  const count = samples.filter(({ source }) => source === 'shipped').length
  if (count === 0) return null
  return (
    <Switch
      label={texts.shipped(format.number(count))}
      hint={texts.shippedHint}
      checked={checked}
      onChange={onChange}
    />
  )
}

function Results({ samples, before }: { readonly samples: readonly Sample[]; readonly before: Pack }) {
  const texts = useTexts(sampleTexts)
  const format = useFormat()
  const [kind, setKind] = useState<Kind>()
  const [search, setSearch] = useState('')
  const { results, progress, unfinished } = useResults(samples, before)
  const counts = useMemo(() => Map.groupBy(results, (result) => result.kind), [results])
  const sought = useDeferredValue(search.trim().toLowerCase())
  const shown = useMemo(
    () =>
      results.filter(
        (result) =>
          (kind === undefined || result.kind === kind) &&
          (sought === '' || result.sample.text.toLowerCase().includes(sought)),
      ),
    [results, kind, sought],
  )
  const countOf = (each: Kind) => counts.get(each)?.length ?? 0
  if (samples.length === 0)
    return (
      <EmptyState icon={<Icon name="note" />} title={texts.none}>
        {texts.noneText}
      </EmptyState>
    )
  const said = progress ? '' : texts.summary(countOf('false-alarm'), countOf('gained'), countOf('lost'))
  return (
    <>
      <ChipGroup label={texts.show}>
        <Chip pressed={kind === undefined} count={samples.length} onToggle={() => setKind(undefined)}>
          {texts.all}
        </Chip>
        {KINDS.map((each) => (
          <Chip
            key={each}
            pressed={kind === each}
            count={countOf(each)}
            icon={countOf(each) > 0 ? <KindIcon kind={each} /> : null}
            onToggle={(on) => setKind(on ? each : undefined)}
          >
            {texts.kinds[each]}
          </Chip>
        ))}
      </ChipGroup>
      <SearchField label={texts.search} value={search} onChange={setSearch} />
      <p className="st-samples-standing">
        {progress
          ? texts.trying(format.number(progress.done), format.number(progress.total))
          : texts.tried(format.number(samples.length))}
        {unfinished > 0 ? ` ${texts.faulty(unfinished)}` : ''}
      </p>
      <Announcer>{said}</Announcer>
      {shown.length > 0 ? (
        <SampleList results={shown} />
      ) : (
        <EmptyState icon={<Icon name="search" />} title={texts.noneHere}>
          {texts.noneHereText}
        </EmptyState>
      )}
    </>
  )
}

interface Compared extends Pick<Tried, 'progress'> {
  readonly results: readonly SampleResult[]
  /** Rules that cannot be tried because something in them is missing. */
  readonly unfinished: number
}

function useResults(samples: readonly Sample[], before: Pack): Compared {
  const { sound } = useReading()
  const { packs: bases } = useBases(sound)
  const all = useManuscript(({ pack }) => pack.rules?.length ?? 0)
  const now = useMemo(() => worldOf(sound, bases), [sound, bases])
  const earlier = useMemo(() => worldOf(readUnfinished(before).sound, bases), [before, bases])
  const worlds = useMemo(() => [now, earlier], [now, earlier])
  const { verdicts, turn, progress } = useTried(worlds, samples)
  const shownTurn = useDeferredValue(turn)
  const results = useMemo(
    // What is in `verdicts` is more at each turn.
    () => (shownTurn >= 0 ? compareSamples(samples, now, earlier, verdicts) : []),
    [samples, now, earlier, verdicts, shownTurn],
  )
  return { results, progress, unfinished: all - (sound.rules?.length ?? 0) }
}

function RemoveAll({ samples = [] }: { readonly samples: readonly Sample[] | undefined }) {
  const texts = useTexts(sampleTexts)
  const [isSure, setSure] = useState(false)
  if (!samples.some(({ source }) => source === 'own')) return null
  if (!isSure)
    return (
      <div>
        <Button look="quiet" size="s" icon={<Icon name="trash" size={16} />} onClick={() => setSure(true)}>
          {texts.removeAll}
        </Button>
      </div>
    )
  return (
    <div className="st-samples-bar" role="alert">
      <p>{texts.removeAllSure}</p>
      <Button size="s" onClick={() => setSure(false)}>
        {texts.cancel}
      </Button>
      <Button
        size="s"
        look="grave"
        onClick={() => {
          setSure(false)
          void removeAllSamples()
        }}
      >
        {texts.removeAllYes}
      </Button>
    </div>
  )
}

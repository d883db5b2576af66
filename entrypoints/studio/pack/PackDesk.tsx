/** The frame of one pack: its name, what can be done with the whole, the way between its parts, and one part. */
import type { FunctionComponent } from 'react'
import { Button, IconButton } from '../../../components/Button.tsx'
import { Icon, type IconName } from '../../../components/Icon.tsx'
import { inLanguage } from '../../../components/in-language.ts'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import { Notice } from '../../../components/Notice.tsx'
import type { Fault, Pack } from '../../../rules/index.ts'
import { follow } from '../../page/use-search.ts'
import { type Part, studioAddress } from '../address.ts'
import { ChangesPart } from '../changes/ChangesPart.tsx'
import { CuesPart } from '../cues/CuesPart.tsx'
import { GuidelinesPart } from '../guidance/GuidelinesPart.tsx'
import { LessonsPart } from '../guidance/LessonsPart.tsx'
import { RepliesPart } from '../guidance/RepliesPart.tsx'
import { JsonPart } from '../json/JsonPart.tsx'
import { usePossibleBases } from '../manuscript/known-packs.ts'
import { useManuscript, useManuscriptStore, useReading } from '../manuscript/use-manuscript.tsx'
import { SamplesPart } from '../proof/SamplesPart.tsx'
import { ReviewPart } from '../publish/ReviewPart.tsx'
import { RulesPart } from '../rules/RulesPart.tsx'
import { StudioPage } from '../StudioPage.tsx'
import { studioTexts } from '../texts.ts'
import { VersionsPart } from '../versions/VersionsPart.tsx'
import { GlossaryPart } from '../voice/GlossaryPart.tsx'
import { VoicePart } from '../voice/VoicePart.tsx'
import { AboutPart } from './AboutPart.tsx'

interface PartFacts {
  readonly icon: IconName
  readonly Content: FunctionComponent
  /** How many entries it has. */
  count?(pack: Pack): number
  /** Where its faults stand in the pack; none for a part that only shows. */
  readonly holds?: RegExp
}

const HEAD = /^(?!rules|overrides|cues|voice|glossary|replies|guidelines|lessons)/

/** Every part of a pack; the compiler refuses one that is forgotten. */
const FACTS: Readonly<Record<Part, PartFacts>> = {
  about: { icon: 'note', Content: AboutPart, holds: HEAD },
  changes: {
    icon: 'settings',
    Content: ChangesPart,
    count: ({ overrides = [] }) => overrides.length,
    holds: /^overrides/,
  },
  cues: { icon: 'complaint', Content: CuesPart, count: ({ cues = [] }) => cues.length, holds: /^cues/ },
  rules: { icon: 'scales', Content: RulesPart, count: ({ rules = [] }) => rules.length, holds: /^rules/ },
  voice: {
    icon: 'voice',
    Content: VoicePart,
    count: ({ voice }) => voice?.traits?.length ?? 0,
    holds: /^voice/,
  },
  glossary: {
    icon: 'book',
    Content: GlossaryPart,
    count: ({ glossary = [] }) => glossary.length,
    holds: /^glossary/,
  },
  replies: {
    icon: 'copy',
    Content: RepliesPart,
    count: ({ replies = [] }) => replies.length,
    holds: /^replies/,
  },
  guidelines: {
    icon: 'lightbulb',
    Content: GuidelinesPart,
    count: ({ guidelines = [] }) => guidelines.length,
    holds: /^guidelines/,
  },
  lessons: {
    icon: 'path',
    Content: LessonsPart,
    count: ({ lessons = [] }) => lessons.length,
    holds: /^lessons/,
  },
  samples: { icon: 'note', Content: SamplesPart },
  review: { icon: 'check', Content: ReviewPart },
  versions: { icon: 'clock', Content: VersionsPart },
  json: { icon: 'pack', Content: JsonPart },
}

/** The parts under their headings. */
const GROUPS = [
  { id: 'pack', parts: ['about'] },
  { id: 'rules', parts: ['rules', 'changes', 'cues'] },
  { id: 'help', parts: ['voice', 'glossary', 'replies', 'guidelines', 'lessons'] },
  { id: 'proof', parts: ['samples', 'review'] },
  { id: 'more', parts: ['versions', 'json'] },
] as const satisfies readonly { readonly id: string; readonly parts: readonly Part[] }[]

export function PackDesk({ part }: { part: Part }) {
  const texts = useTexts(studioTexts)
  const language = useLanguage()
  const name = useManuscript(({ pack }) => inLanguage(pack.name, language)) || texts.nameless
  // Not before it is known what the pack builds on: what is said of it would push the rest from under a click.
  const isRead = usePossibleBases() !== undefined
  const { Content } = FACTS[part]
  return (
    <StudioPage view="desk" title={name} lead={<Standing />} actions={<WholeActions />}>
      <Troubles />
      <div className="st-pack">
        <Parts current={part} />
        <div className="st-part" aria-busy={!isRead}>
          <h2 className="st-part-title">{texts.parts[part]}</h2>
          <p className="st-part-lead">{texts.partLeads[part]}</p>
          {isRead ? <Content /> : null}
        </div>
      </div>
    </StudioPage>
  )
}

/** Version, and whether all that was written is kept. */
function Standing() {
  const texts = useTexts(studioTexts)
  const version = useManuscript(({ pack }) => pack.version)
  const saving = useManuscript((state) => state.saving)
  const { faults } = useReading()
  return (
    <span className="st-standing">
      <span>{texts.version(version)}</span>
      <span className="st-saving" data-saving={saving} role="status">
        {texts.saving[saving]}
      </span>
      {faults.length > 0 ? <span className="st-fault-count">{texts.faults(faults.length)}</span> : null}
    </span>
  )
}

function WholeActions() {
  const texts = useTexts(studioTexts)
  const store = useManuscriptStore()
  const canUndo = useManuscript((state) => state.canUndo)
  const canRedo = useManuscript((state) => state.canRedo)
  return (
    <>
      <IconButton label={texts.undo} icon={<Icon name="back" />} disabled={!canUndo} onClick={store.undo} />
      <IconButton
        label={texts.redo}
        icon={<Icon name="forward" />}
        disabled={!canRedo}
        onClick={store.redo}
      />
    </>
  )
}

/** What stands in the way of writing here. */
function Troubles() {
  const texts = useTexts(studioTexts)
  const store = useManuscriptStore()
  const { isGone, isReadOnly, saving } = useManuscript((state) => state)
  if (isGone) return <Notice tone="warning" title={texts.gone} />
  if (isReadOnly)
    return (
      <Notice
        tone="warning"
        title={texts.elsewhere}
        action={<Button onClick={store.takeOver}>{texts.takeOver}</Button>}
      >
        <p>{texts.elsewhereText}</p>
      </Notice>
    )
  if (saving === 'failed')
    return (
      <Notice
        tone="fault"
        title={texts.notKept}
        action={<Button onClick={store.keep}>{texts.tryAgain}</Button>}
      >
        <p>{texts.notKeptText}</p>
      </Notice>
    )
  return null
}

function Parts({ current }: { current: Part }) {
  const texts = useTexts(studioTexts)
  const { id } = useManuscriptStore()
  const pack = useManuscript((state) => state.pack)
  const { faults } = useReading()
  return (
    <nav className="st-parts" aria-label={texts.partsOf}>
      {GROUPS.map((group) => (
        <div key={group.id}>
          <p className="st-parts-heading">{texts.groups[group.id]}</p>
          <ul>
            {group.parts.map((part) => {
              const { icon, count, holds } = FACTS[part]
              return (
                <li key={part}>
                  <a
                    href={studioAddress({ view: 'pack', pack: id, part })}
                    aria-current={part === current ? 'page' : undefined}
                    data-part={part}
                    onClick={follow}
                  >
                    <Icon name={icon} />
                    <span>{texts.parts[part]}</span>
                    <PartMark count={count?.(pack)} faults={holds ? countAt(faults, holds) : 0} />
                  </a>
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </nav>
  )
}

function PartMark({ count, faults }: { count: number | undefined; faults: number }) {
  const texts = useTexts(studioTexts)
  return (
    <>
      {faults > 0 ? (
        <span className="st-parts-faults" title={texts.faults(faults)}>
          <span aria-hidden="true">{faults}</span>
          <span className="g-said">{texts.faults(faults)}</span>
        </span>
      ) : null}
      {count ? <span className="st-parts-count">{count}</span> : null}
    </>
  )
}

const countAt = (faults: readonly Fault[], holds: RegExp) =>
  faults.filter(({ path }) => holds.test(path)).length

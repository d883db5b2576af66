import type { KeyboardEvent } from 'react'
import { Button, IconButton } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Logo } from '../../components/Logo.tsx'
import { useTexts } from '../../components/language.tsx'
import { Notice } from '../../components/Notice.tsx'
import { SeverityMark } from '../../components/SeverityMark.tsx'
import { Answering } from './Answering.tsx'
import { type Problem, useCoach, useCoachActions } from './coach-store.ts'
import type { Dock } from './dock.ts'
import { Guidelines } from './Guidelines.tsx'
import { HandbookPart } from './HandbookPart.tsx'
import { countBySeverity, gravest } from './TipCount.tsx'
import { TipList } from './TipList.tsx'
import { coachTexts } from './texts.ts'
import { Updates } from './Updates.tsx'
import { WritingFor } from './WritingFor.tsx'

/** Below this height, in px, the comment answered gives way to the tips. */
const SHORT = 480

/** The coach's panel, at the side of the page: who is answered, what to keep in mind, what was found. */
export function Sidebar({ dock, onFold }: { dock: Dock; onFold(): void }) {
  const texts = useTexts(coachTexts)
  const actions = useCoachActions()
  const conversation = useCoach((state) => state.conversation)
  const cues = useCoach((state) => state.cues)
  const guidelines = useCoach((state) => state.guidelines)
  const handbook = useCoach((state) => state.handbook)
  const tips = useCoach((state) => state.tips)
  const hasDraft = useCoach((state) => state.hasDraft)
  const problem = useCoach((state) => state.problem)
  const otherSide = dock.side === 'left' ? 'right' : 'left'

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.preventDefault()
    actions.backToDraft()
  }

  return (
    <aside
      className="coach-sidebar"
      aria-label={texts.name}
      data-side={dock.side}
      data-short={window.innerHeight - dock.top - dock.bottom < SHORT || undefined}
      // A percentage is of the viewport without its scroll bars, as the dock is; `vh` is not.
      style={{ width: dock.width, top: dock.top, maxHeight: `calc(100% - ${dock.top + dock.bottom}px)` }}
      onKeyDown={onKeyDown}
    >
      <header className="coach-bar">
        <Logo size={22} wordmark />
        <div className="coach-bar-actions">
          <IconButton
            label={texts.history}
            icon={<Icon name="history" />}
            onClick={() => actions.openPage('insights')}
          />
          <IconButton
            label={texts.options}
            icon={<Icon name="settings" />}
            onClick={() => actions.openPage('options')}
          />
          <IconButton
            label={otherSide === 'left' ? texts.toLeft : texts.toRight}
            icon={<Icon name={otherSide === 'left' ? 'move-left' : 'move-right'} />}
            onClick={() => actions.moveTo(otherSide)}
          />
          <IconButton label={texts.fold} icon={<Icon name="minus" />} onClick={onFold} />
        </div>
      </header>
      <div className="coach-content g-scroll">
        {problem ? <ProblemNotice problem={problem} /> : null}
        {hasDraft ? null : <Updates />}
        <WritingFor />
        {conversation ? <Answering conversation={conversation} cues={cues} brief={hasDraft} /> : null}
        <Guidelines guidelines={guidelines} open={!hasDraft} />
        {tips.length > 0 ? <TipList tips={tips} /> : <Quiet problem={problem} />}
        {handbook ? <HandbookPart handbook={handbook} /> : null}
        {/* While one writes, tips come first. */}
        {hasDraft ? <Updates /> : null}
        {hasDraft ? (
          <div className="coach-approval">
            <Button
              look="quiet"
              size="s"
              icon={<Icon name="copy" size={16} />}
              title={texts.copyForApprovalHint}
              onClick={() => actions.copyForApproval()}
            >
              {texts.copyForApproval}
            </Button>
          </div>
        ) : null}
      </div>
    </aside>
  )
}

/** Nothing to show: says why, and what is next. */
function Quiet({ problem }: { problem: Problem | undefined }) {
  const texts = useTexts(coachTexts)
  const hasComposer = useCoach((state) => state.composer !== undefined)
  const hasDraft = useCoach((state) => state.hasDraft)
  if (problem === 'packs-missing' || problem === 'draft-too-long' || problem === 'extension-updated')
    return null
  if (!hasComposer) {
    return (
      <EmptyState icon={<Icon name="netiquette" size={24} />} title={texts.noComposer}>
        {texts.noComposerMore}
      </EmptyState>
    )
  }
  return hasDraft ? (
    <EmptyState icon={<Icon name="check" size={24} />} title={texts.clear}>
      {texts.clearMore}
    </EmptyState>
  ) : (
    <p className="coach-ready">
      <strong>{texts.ready}</strong> {texts.readyMore}
    </p>
  )
}

function ProblemNotice({ problem }: { problem: Problem }) {
  const texts = useTexts(coachTexts)
  const actions = useCoachActions()
  const { title, text } = texts.problems[problem]
  const leadsToOptions = problem === 'packs-missing'
  return (
    <Notice
      tone={problem === 'packs-missing' || problem === 'extension-updated' ? 'warning' : 'calm'}
      icon={<Icon name="warning" />}
      title={title}
      action={
        leadsToOptions ? (
          <Button size="s" onClick={() => actions.openPage('options')}>
            {texts.options}
          </Button>
        ) : null
      }
    >
      <p>{text}</p>
    </Notice>
  )
}

interface SidebarTabProps {
  readonly side: 'left' | 'right'
  /** Of its upper edge, in the viewport's px. */
  readonly top: number
  onOpen(): void
}

/** The folded sidebar: a tab on the edge with the number of tips. */
export function SidebarTab({ side, top, onOpen }: SidebarTabProps) {
  const texts = useTexts(coachTexts)
  const tips = useCoach((state) => state.tips)
  const hasUpdates = useCoach((state) => state.updates.length > 0)
  const counts = countBySeverity(tips)
  const name = [
    texts.unfold,
    ...(tips.length > 0 ? [texts.counts(counts)] : []),
    ...(hasUpdates ? [texts.hasUpdates] : []),
  ].join('. ')
  return (
    <button
      type="button"
      className="coach-tab"
      data-side={side}
      style={{ top }}
      aria-label={name}
      title={name}
      onClick={onOpen}
    >
      <Logo size={22} />
      {hasUpdates ? <span className="coach-tab-news" /> : null}
      {tips.length > 0 ? (
        <span className="coach-tab-count" data-severity={gravest(counts)}>
          <SeverityMark severity={gravest(counts)} size={13} silent />
          {tips.length}
        </span>
      ) : null}
    </button>
  )
}

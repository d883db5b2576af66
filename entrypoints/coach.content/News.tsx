import { useEffect, useState } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { useTexts } from '../../components/language.tsx'
import { Announcer } from '../../components/Notice.tsx'
import { type Notice, useCoach, useCoachActions } from './coach-store.ts'
import { countBySeverity } from './TipCount.tsx'
import { coachTexts } from './texts.ts'

/** A number of tips is said once it has stayed the same this long, in milliseconds. */
const SETTLED = 1500

/** What just happened: shown for a moment, said once. `bottom` is in px, clear of the composer. */
export function News({ side, bottom }: { side: 'left' | 'right'; bottom: number }) {
  const notice = useCoach((state) => state.notice)
  const count = useSettledCount()
  const [latest, setLatest] = useState<'notice' | 'count'>('count')
  const text = useNoticeText(notice)
  const texts = useTexts(coachTexts)
  const { bringBack } = useCoachActions()

  useEffect(() => {
    if (notice) setLatest('notice')
  }, [notice])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the latest of the two is what is said
  useEffect(() => setLatest('count'), [count])

  return (
    <>
      <Announcer>{latest === 'notice' ? text : count}</Announcer>
      {notice ? (
        <div key={serialOf(notice)} className="coach-news" data-side={side} style={{ bottom }}>
          <Icon name={isFault(notice) ? 'warning' : 'check'} size={16} />
          <span aria-hidden="true">{text}</span>
          {HIDING.includes(notice.kind) ? (
            <button type="button" onClick={bringBack}>
              {texts.undo}
            </button>
          ) : null}
        </div>
      ) : null}
    </>
  )
}

/** The number of tips in words, once it has settled; never while it changes from key to key. */
function useSettledCount(): string {
  const texts = useTexts(coachTexts)
  const tips = useCoach((state) => state.tips)
  const hasDraft = useCoach((state) => state.hasDraft)
  const [said, setSaid] = useState('')
  const now = tips.length > 0 ? texts.counts(countBySeverity(tips)) : ''

  useEffect(() => {
    const timer = setTimeout(() => {
      setSaid((before) => (now === '' && before !== '' && hasDraft ? texts.noTips : now))
    }, SETTLED)
    return () => clearTimeout(timer)
  }, [now, hasDraft, texts])

  return said
}

function useNoticeText(notice: Notice | undefined): string {
  const texts = useTexts(coachTexts)
  switch (notice?.kind) {
    case undefined:
      return ''
    case 'applied':
      return texts.applied(undoKeys())
    case 'copied':
      return texts.copied(notice.suggestion)
    case 'not-applied':
      return texts.notApplied
    case 'dismissed':
      return texts.dismissed
    case 'muted':
      return texts.muted(notice.rule)
    case 'reported':
      return texts.reported
    case 'press-enter':
      return texts.pressEnter
    case 'copied-for-approval':
      return texts.copiedForApproval
    case 'copied-reply':
      return texts.copiedReply
    case 'not-copied':
      return texts.notCopied
  }
}

/** They put a tip away, perhaps by a slip of the hand. */
const HIDING: readonly Notice['kind'][] = ['dismissed', 'muted', 'reported']
const FAULTS: readonly Notice['kind'][] = ['copied', 'not-applied', 'not-copied']

function isFault(notice: Notice): boolean {
  return FAULTS.includes(notice.kind)
}

function undoKeys(): string {
  return /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘Z' : 'Ctrl+Z'
}

const serials = new WeakMap<Notice, number>()
let lastSerial = 0

/** The same notice twice is news twice: each object has its own number. */
function serialOf(notice: Notice): number {
  const known = serials.get(notice)
  if (known !== undefined) return known
  lastSerial += 1
  serials.set(notice, lastSerial)
  return lastSerial
}

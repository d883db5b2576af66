/**
 * The draft in one composer, from its first word until it is sent or abandoned: reads it, checks it,
 * holds back what would only interrupt, and says when something changed. Knows nothing of how tips
 * are shown.
 */
import {
  type CheckMemory,
  type Conversation,
  check,
  createMemory,
  isOnWhole,
  type Language,
  type Rule,
  type Ruleset,
  ruleOf,
  type Tip,
  tipKey,
  warmUp,
} from '../../rules/index.ts'
import type { Fate } from '../background/history.ts'
import type { ShownTip } from './coach-store.ts'
import { createDraftLog, type DraftLog } from './draft-log.ts'
import type { ApplyResult, Editable } from './editable/types.ts'

/** A word is finished when its writer has stopped this long, in milliseconds, or gone past it. */
const WORD_PAUSE = 500
/** How often a form field is looked at, in milliseconds: a page that sets its value tells nobody. */
const GLANCE = 400
/** What speaks of the whole draft or its end (no greeting, no full stop) waits until its writer has stopped this long. */
const DRAFT_PAUSE = 1200
/** Where a page does not tell when it is idle, this long is waited instead, in milliseconds. */
const MOMENT = 100
/** Beyond this many UTF-16 units a text is no reply to anybody: it is not checked, and the sidebar says so. */
const LONGEST_DRAFT = 20_000
/** What stands in the page for lines that an editor does not draw while they are out of view (CodeMirror 6). */
const NOT_DRAWN = '.cm-gap'

/** What belongs to a draft rather than to the composer that holds it, so that it survives a remount. */
export interface DraftState {
  readonly log: DraftLog
  /** Keys of tips that the person dismissed, muted or called wrong. */
  readonly silenced: Set<string>
  /** Whether its `stop` tips were asked about: once a draft. */
  asked: boolean
}

export function newDraft(): DraftState {
  return { log: createDraftLog(Date.now, newId()), silenced: new Set(), asked: false }
}

export interface SessionOptions {
  readonly editable: Editable
  /** Goes on with this draft, of a composer that was taken down. */
  readonly draft?: DraftState
  conversation(): Conversation | undefined
  ruleset(): Ruleset
  /** The language of messages. */
  language(): Language
  /** Whether a rule is muted here. */
  isMuted(tip: Tip): boolean
  /** The text or the tips are others than before. */
  changed(): void
}

export interface Session {
  readonly editable: Editable
  draft(): DraftState
  text(): string
  /** It is not checked: longer than any reply, or the page holds only what of it is in view. */
  isTooLong(): boolean
  /** The language the draft is checked in. */
  language(): Language
  /** In the engine's order; without silenced, muted and held back ones. */
  tips(): readonly ShownTip[]
  /** Reads the draft now and checks it; `whole` shows also what waits for a pause. */
  refresh(whole?: boolean): void
  /** Reads the draft and checks it, be it the same text: other packs, another conversation, another language. */
  recheck(): void
  /** Puts a tip away; `open` brings it back. */
  settle(key: string, fate: Extract<Fate, 'dismissed' | 'muted' | 'wrong' | 'open'>): void
  apply(key: string, suggestion: string): Promise<ApplyResult>
  /** What comes next in this composer is another draft. */
  startAnew(): void
}

/** Watches the editable until `signal` ends. */
export function openSession(options: SessionOptions, signal: AbortSignal): Session {
  const { editable } = options
  let draft = options.draft ?? newDraft()
  let memory: CheckMemory = createMemory()
  let text = ''
  let language: Language = options.language()
  let found: readonly Tip[] = []
  let shown: readonly ShownTip[] = []
  let lastInput = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  signal.addEventListener('abort', () => clearTimeout(timer))

  function isTooLong(): boolean {
    return text.length > LONGEST_DRAFT || editable.element.querySelector(NOT_DRAWN) !== null
  }

  function runCheck() {
    if (isTooLong() || text.trim() === '') {
      found = []
      return
    }
    const conversation = options.conversation()
    const result = check({ text, ...(conversation ? { conversation } : {}) }, options.ruleset(), {
      language: options.language(),
      memory,
    })
    found = result.tips
    language = result.language ?? language
  }

  /** Chooses what is shown of what was found, and comes back for what has to wait. */
  function publish(whole: boolean) {
    const caret = editable.selection()?.end
    const quiet = whole ? Number.POSITIVE_INFINITY : Date.now() - lastInput
    const known = new Set(shown.map(({ key }) => key))
    const ruleset = options.ruleset()
    let wait = Number.POSITIVE_INFINITY
    shown = found.flatMap((tip) => {
      const key = tipKey(tip, text)
      if (draft.silenced.has(key) || options.isMuted(tip)) return []
      const rule = ruleOf(ruleset, tip)
      const pause = known.has(key) ? 0 : pauseFor(tip, rule, caret, text)
      if (quiet < pause) {
        wait = Math.min(wait, pause - quiet)
        return []
      }
      return [{ key, tip, rule, words: text.slice(tip.start, tip.end) }]
    })
    draft.log.show(shown, text)
    clearTimeout(timer)
    if (wait !== Number.POSITIVE_INFINITY) timer = setTimeout(() => publish(false), wait)
    options.changed()
  }

  /** @returns whether the text is another than before */
  function takeText(): boolean {
    const now = editable.read()
    if (now === text) return false
    text = now
    lastInput = Date.now()
    return true
  }

  function refresh(whole = false) {
    if (takeText()) runCheck()
    else if (!whole) return
    publish(whole)
  }

  watch(editable, () => refresh(), signal)
  whenIdle(
    () => warmUp(options.ruleset(), options.conversation()?.language ?? options.language()),
    () => editable.read().trim() === '',
    signal,
  )
  return {
    editable,
    draft: () => draft,
    text: () => text,
    isTooLong,
    language: () => language,
    tips: () => shown,
    refresh,
    recheck() {
      memory = createMemory()
      takeText()
      runCheck()
      publish(false)
    },
    settle(key, fate) {
      if (fate === 'open') draft.silenced.delete(key)
      else draft.silenced.add(key)
      draft.log.settle(key, fate)
      publish(false)
    },
    async apply(key, suggestion) {
      refresh()
      const target = shown.find((one) => one.key === key)
      if (!target) return { ok: false, fault: 'changed' }
      const result = await editable.replace(target.tip, target.words, suggestion)
      if (result.ok) draft.log.settle(key, 'fixed')
      if (!signal.aborted) refresh()
      return result
    },
    startAnew() {
      draft = newDraft()
      memory = createMemory()
      text = ''
      found = []
      shown = []
      refresh(true)
    },
  }
}

/** Does one step of a plan after the other, each when the page has nothing to do, for as long as they are `wanted`. */
function whenIdle(plan: () => readonly (() => void)[], wanted: () => boolean, signal: AbortSignal): void {
  let steps: readonly (() => void)[] | undefined
  let done = 0
  const next = () => {
    if (signal.aborted || !wanted()) return
    steps ??= plan()
    steps[done++]?.()
    if (done < steps.length) soon()
  }
  // Safari has no `requestIdleCallback`.
  const soon = () =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(next) : setTimeout(next, MOMENT)
  soon()
}

/** A UUID of version 4 (RFC 9562). `crypto.randomUUID` is missing on pages without https. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** How long the writer must have stopped before a new tip is shown, in milliseconds. */
function pauseFor(tip: Tip, { check }: Rule, caret: number | undefined, text: string): number {
  // The end of a draft is wherever its writer is, until they stop.
  const isOfTheEnd = 'where' in check && check.where === 'end'
  if (isOnWhole(tip) || isOfTheEnd) return DRAFT_PAUSE
  const typing = caret !== undefined && caret === tip.end && /[\p{L}\p{N}]/u.test(text.charAt(caret - 1))
  return typing ? WORD_PAUSE : 0
}

/** Calls back after changes of the text, whoever made them, at most once a frame. */
function watch(editable: Editable, changed: () => void, signal: AbortSignal): void {
  let frame = 0
  function schedule() {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      changed()
    })
  }
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))
  // Capture, because some editors stop events before they bubble (Lexical).
  for (const type of ['input', 'change', 'keyup']) {
    editable.element.addEventListener(type, schedule, { capture: true, signal })
  }
  if (editable.kind === 'field') {
    const timer = setInterval(changed, GLANCE)
    signal.addEventListener('abort', () => clearInterval(timer))
    return
  }
  const observer = new MutationObserver(schedule)
  observer.observe(editable.element, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect())
}

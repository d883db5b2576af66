import { autoUpdate } from '@floating-ui/dom'
import { useEffect, useMemo, useRef, useState } from 'react'
import { LanguageProvider } from '../../components/language.tsx'
import {
  type CoachActions,
  CoachProvider,
  type CoachStore,
  useCoach,
  useCoachActions,
} from './coach-store.ts'
import { keepFocusInDraft, useContained } from './containment.ts'
import { type Dock, dockSidebar, placeTab, wholeSide } from './dock.ts'
import { News } from './News.tsx'
import { SendQuestion } from './SendQuestion.tsx'
import { Sidebar, SidebarTab } from './Sidebar.tsx'
import { TipCount } from './TipCount.tsx'
import { TipPopover } from './TipPopover.tsx'
import { boxOnPage, isOnPage } from './views.ts'

interface CoachAppProps {
  readonly store: CoachStore
  readonly actions: CoachActions
  /** Client rectangles of a shown tip's words as they stand now, in the viewport's px. */
  rectsOf(key: string): readonly DOMRect[]
}

/** Everything that the coach shows on a page. Rendered once, in the shadow root, beside `coach.css`. */
export function CoachApp({ store, actions, rectsOf }: CoachAppProps) {
  const coach = useMemo(() => ({ store, actions }), [store, actions])
  return (
    <CoachProvider value={coach}>
      <Surfaces rectsOf={rectsOf} />
    </CoachProvider>
  )
}

function Surfaces({ rectsOf }: Pick<CoachAppProps, 'rectsOf'>) {
  const language = useCoach((state) => state.language)
  const theme = useCoach((state) => state.theme)
  const composer = useCoach((state) => state.composer)
  const folded = useCoach((state) => state.folded)
  const side = useCoach((state) => state.side)
  const asking = useCoach((state) => state.asking)
  const hasTips = useCoach((state) => state.tips.length > 0)
  const popover = useCoach((state) => state.tips.find(({ key }) => key === state.popover))
  const ours = useRef<HTMLDivElement>(null)
  const actions = useCoachActions()
  const sendButtons = useCoach((state) => state.sendButtons)
  const { dock, tabTop } = useStanding(composer, side, sendButtons)
  const [overlay, setOverlay] = useOverlay(composer)
  const standing = dock ?? (overlay ? wholeSide(viewport(), side) : undefined)
  useContained(ours)

  return (
    <LanguageProvider language={language}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it acts on nothing, it only leaves the focus in the draft */}
      <div
        ref={ours}
        className="g-root coach"
        lang={language}
        data-theme={theme === 'auto' ? undefined : theme}
        onMouseDown={keepFocusInDraft}
      >
        {folded || !standing ? (
          <SidebarTab
            side={side}
            top={tabTop}
            onOpen={() => {
              setOverlay(true)
              actions.fold(false)
            }}
          />
        ) : (
          <Sidebar
            dock={standing}
            onFold={() => {
              setOverlay(false)
              if (dock) actions.fold(true)
            }}
          />
        )}
        {composer && hasTips && !asking ? <TipCount composer={composer} /> : null}
        {composer && popover && !asking ? (
          <TipPopover shown={popover} composer={composer} rectsOf={rectsOf} />
        ) : null}
        {composer && asking ? <SendQuestion asking={asking} composer={composer} /> : null}
        <News side={dock?.side ?? side} bottom={(dock?.bottom ?? 12) + 8} />
      </div>
    </LanguageProvider>
  )
}

/** Where the sidebar stands; `dock` is `undefined` where there is room for its tab only. */
interface Standing {
  readonly dock: Dock | undefined
  /** Of the tab's upper edge, in px from the viewport's. */
  readonly tabTop: number
}

/** Follows the composer and the window; a new place is told only when it is another. */
function useStanding(
  composer: HTMLElement | undefined,
  side: 'left' | 'right',
  sendButtons: () => readonly HTMLElement[],
): Standing {
  const [standing, setStanding] = useState<Standing>(() => measure(composer, side, sendButtons))
  useEffect(() => {
    const update = () => setStanding((before) => keepIfSame(before, measure(composer, side, sendButtons)))
    update()
    if (composer) return autoUpdate(composer, null, update)
    const end = new AbortController()
    window.addEventListener('resize', update, { signal: end.signal })
    return () => end.abort()
  }, [composer, side, sendButtons])
  return standing
}

/** Where there is no room beside the composer, the sidebar lies over it while the person looks at it, until they write again. */
function useOverlay(composer: HTMLElement | undefined) {
  const state = useState(false)
  const [, setOverlay] = state
  useEffect(() => {
    const end = new AbortController()
    for (const type of ['focusin', 'input']) {
      composer?.addEventListener(type, () => setOverlay(false), { signal: end.signal })
    }
    return () => end.abort()
  }, [composer])
  return state
}

/** Without the page's scroll bars, which nothing of ours lies over. */
function viewport() {
  const { clientWidth = 0, clientHeight = 0 } = document.scrollingElement ?? {}
  return { width: clientWidth || window.innerWidth, height: clientHeight || window.innerHeight }
}

function measure(
  composer: HTMLElement | undefined,
  side: 'left' | 'right',
  sendButtons: () => readonly HTMLElement[],
): Standing {
  const isHere = composer && isOnPage(composer)
  const box = isHere ? boxOnPage(composer) : undefined
  const buttons = isHere ? sendButtons().map(boxOnPage) : []
  const view = viewport()
  return { dock: dockSidebar(view, box, side, buttons), tabTop: placeTab(view, side, box, buttons) }
}

function keepIfSame(before: Standing, now: Standing): Standing {
  const [one, other] = [before.dock, now.dock]
  const isSame =
    before.tabTop === now.tabTop &&
    one?.side === other?.side &&
    one?.width === other?.width &&
    one?.top === other?.top &&
    one?.bottom === other?.bottom
  return isSame ? before : now
}

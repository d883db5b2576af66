import { createRoot } from 'react-dom/client'
import { CoachApp } from '../../entrypoints/coach.content/CoachApp.tsx'
import coachCss from '../../entrypoints/coach.content/coach.css?inline'
import { type CoachActions, createCoachStore } from '../../entrypoints/coach.content/coach-store.ts'
import type { Language } from '../../rules/index.ts'
import { Components } from './Components.tsx'
import { FakePage } from './FakePage.tsx'
import { tipsIn } from './fixtures.ts'
import { type SceneName, scenes } from './scenes.ts'
import './fake-page.css'

const asked = new URLSearchParams(location.search)
const language: Language = asked.get('language') === 'it' ? 'it' : 'en'
const theme = asked.get('theme') === 'dark' ? 'dark' : 'light'
const name = asked.get('scene') ?? 'components'
document.documentElement.lang = language
document.body.style.margin = '0'

const root = document.querySelector('#root')
if (root) {
  if (name in scenes) showCoach(root, name as SceneName)
  else {
    document.documentElement.dataset.theme = theme
    createRoot(root).render(<Components language={language} />)
  }
}

function showCoach(root: Element, scene: SceneName) {
  const { draft = '', ...state } = scenes[scene](language) as ReturnType<(typeof scenes)['tips']>
  createRoot(root).render(<FakePage language={language} draft={draft} dark={theme === 'dark'} />)
  requestAnimationFrame(function start() {
    const composer = document.querySelector<HTMLElement>('.fake-box')
    if (!composer) {
      requestAnimationFrame(start)
      return
    }
    const store = createCoachStore({ language, theme })
    const back = () => {
      store.setState({ asking: undefined, popover: undefined })
      composer.focus()
    }
    const gone = (key: string) => {
      store.setState((now) => ({ tips: now.tips.filter((one) => one.key !== key) }))
    }
    const actions: CoachActions = {
      select: (selected) => store.setState({ selected }),
      openPopover: (popover) => store.setState({ popover, popoverFocus: false }),
      apply: gone,
      dismiss: gone,
      mute: gone,
      reportWrong: gone,
      bringBack: () => {},
      readUpdates: () => store.setState({ updates: [] }),
      writeFor: (chosen) => store.setState(({ brands }) => ({ brands: brands && { ...brands, chosen } })),
      fold: (folded) => store.setState({ folded }),
      moveTo: (side) => store.setState({ side }),
      backToDraft: back,
      postAsItIs: back,
      copyForApproval: () => {},
      copyReply: () => {},
      openPage: () => undefined,
    }
    composer.focus()
    const host = document.createElement('div')
    host.style.cssText =
      'all: initial; position: fixed; inset: 0 auto auto 0; width: 0; height: 0; z-index: 9;'
    document.documentElement.append(host)
    const shadow = host.attachShadow({ mode: 'open' })
    const style = document.createElement('style')
    style.textContent = coachCss
    const container = document.createElement('div')
    shadow.append(style, container)
    store.setState({ composer: scene === 'no-composer' ? undefined : composer, ...state })
    const rectsOf = (key: string) => [...(rangeOf(composer, key)?.getClientRects() ?? [])]
    createRoot(container).render(<CoachApp store={store} actions={actions} rectsOf={rectsOf} />)
    paint(composer)
  })
}

function rangeOf(composer: HTMLElement, key: string): Range | undefined {
  const found = tipsIn(language).find((one) => one.key === key)
  const text = composer.firstChild
  if (!found || !text || (text.textContent?.length ?? 0) < found.tip.end) return undefined
  const range = new Range()
  range.setStart(text, found.tip.start)
  range.setEnd(text, found.tip.end)
  return range
}

function paint(composer: HTMLElement) {
  if (!['tips', 'selected', 'popover', 'popover-stop', 'asking', 'folded', 'left'].includes(name)) return
  for (const severity of ['tip', 'check', 'stop'] as const) {
    const ranges = tipsIn(language)
      .filter(({ tip }) => tip.severity === severity)
      .flatMap(({ key }) => rangeOf(composer, key) ?? [])
    CSS.highlights.set(`gallery-${severity}`, new Highlight(...ranges))
  }
}

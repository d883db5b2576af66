/** The coach as a person meets it: on a page with a composer, in its shadow root, with what they ask for written down. */
import { act, type BoundFunctions, type queries, render, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { CoachApp } from '../../entrypoints/coach.content/CoachApp.tsx'
import {
  type CoachActions,
  type CoachState,
  type CoachStore,
  createCoachStore,
} from '../../entrypoints/coach.content/coach-store.ts'
import type { Language } from '../../rules/index.ts'
import { conversations, cues, guidelines, handbook, tipsIn } from '../gallery/fixtures.ts'

/** What the person asked the coach to do, e.g. `['dismiss', 'netiquette/calm-down@stare calma']`. */
export type Asked = readonly [keyof CoachActions, ...unknown[]]

export interface Stage {
  readonly store: CoachStore
  readonly composer: HTMLElement
  readonly asked: readonly Asked[]
  readonly person: ReturnType<typeof userEvent.setup>
  /** What is found in the coach. */
  readonly coach: BoundFunctions<typeof queries>
  set(state: Partial<CoachState>): void
  /** The element that has the focus, in the coach or on the page. */
  focused(): Element | null
}

export function stageCoach(state: Partial<CoachState> = {}, language: Language = 'en'): Stage {
  const composer = document.createElement('textarea')
  document.body.append(composer)
  const host = document.createElement('div')
  document.body.append(host)
  const shadow = host.attachShadow({ mode: 'open' })
  const inside = document.createElement('div')
  shadow.append(inside)

  const store = createCoachStore({ language, theme: 'auto' })
  store.setState({ composer, siteName: 'Facebook', ...state })
  const asked: Asked[] = []
  const note =
    (name: keyof CoachActions) =>
    (...values: unknown[]) => {
      asked.push([name, ...values])
    }
  const actions: CoachActions = {
    select(selected) {
      note('select')(selected)
      store.setState({ selected })
    },
    openPopover(popover) {
      note('openPopover')(popover)
      store.setState({ popover, popoverFocus: false })
    },
    apply: note('apply'),
    dismiss(key) {
      note('dismiss')(key)
      store.setState((now) => ({ tips: now.tips.filter((one) => one.key !== key) }))
    },
    mute: note('mute'),
    reportWrong: note('reportWrong'),
    bringBack: note('bringBack'),
    writeFor: note('writeFor'),
    readUpdates: note('readUpdates'),
    fold(folded) {
      note('fold')(folded)
      store.setState({ folded })
    },
    moveTo: note('moveTo'),
    backToDraft() {
      note('backToDraft')()
      store.setState({ popover: undefined, asking: undefined })
      composer.focus()
    },
    postAsItIs: note('postAsItIs'),
    copyForApproval: note('copyForApproval'),
    copyReply: note('copyReply'),
    openPage: note('openPage'),
  }
  composer.focus()
  render(<CoachApp store={store} actions={actions} rectsOf={() => []} />, { container: inside })
  return {
    ...{ store, composer, asked },
    person: userEvent.setup(),
    coach: within(inside),
    set: (change) => act(() => store.setState(change)),
    focused: () => shadow.activeElement ?? document.activeElement,
  }
}

/** A reply to a complaint, before its first word. */
export function answering(language: Language = 'en'): Partial<CoachState> {
  return { conversation: conversations[language], cues, guidelines, handbook }
}

/** The same with a draft that has six tips: two `stop`, two `check`, two `tip`. */
export function drafted(language: Language = 'en'): Partial<CoachState> {
  return { ...answering(language), hasDraft: true, tips: tipsIn(language) }
}

/** The settings in a page of the extension: read once before it renders, then live. */
import { createContext, useContext } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import * as items from '../background/settings.ts'

export interface Settings {
  readonly language: items.LanguageChoice
  readonly theme: items.ThemeChoice
  readonly side: items.Side
  readonly retention: items.RetentionDays
  readonly keepText: boolean
  readonly historyPaused: boolean
  readonly sites: Readonly<Record<string, items.SiteChoice>>
  /** As `pack/rule`. */
  readonly rulesOff: readonly string[]
  /** Up to when what changed was read, by agency. */
  readonly newsRead: Readonly<Record<string, number>>
  /** What the company's policy holds. */
  readonly locks: items.Locks
  readonly weeklyReview: boolean
  /** Start of the last week whose review was put away. */
  readonly reviewSeen: number
}

export type SettingsStore = StoreApi<Settings>

/**
 * Reads every setting and follows it wherever it is changed. A setting that cannot be read counts
 * as never chosen, so that the page opens all the same.
 */
export async function openSettings(signal: AbortSignal): Promise<SettingsStore> {
  const [language, theme, side, retention, keepText, historyPaused, sites, rulesOff, newsRead, locks] =
    await Promise.all([
      read(items.language),
      read(items.theme),
      read(items.side),
      read(items.retention),
      read(items.keepText),
      read(items.historyPaused),
      read(items.sites),
      read(items.rulesOff),
      read(items.newsRead),
      read(items.locks),
    ])
  const [weeklyReview, reviewSeen] = await Promise.all([read(items.weeklyReview), read(items.reviewSeen)])
  const store = createStore<Settings>(() => ({
    language,
    theme,
    side,
    retention,
    keepText,
    historyPaused,
    sites,
    rulesOff,
    newsRead,
    locks,
    weeklyReview,
    reviewSeen,
  }))
  const stops = [
    items.language.watch((language) => store.setState({ language })),
    items.theme.watch((theme) => store.setState({ theme })),
    items.side.watch((side) => store.setState({ side })),
    items.retention.watch((retention) => store.setState({ retention })),
    items.keepText.watch((keepText) => store.setState({ keepText })),
    items.historyPaused.watch((historyPaused) => store.setState({ historyPaused })),
    items.sites.watch((sites) => store.setState({ sites })),
    items.rulesOff.watch((rulesOff) => store.setState({ rulesOff })),
    items.newsRead.watch((newsRead) => store.setState({ newsRead })),
    items.locks.watch((locks) => store.setState({ locks })),
    items.weeklyReview.watch((weeklyReview) => store.setState({ weeklyReview })),
    items.reviewSeen.watch((reviewSeen) => store.setState({ reviewSeen })),
  ]
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop()
  })
  return store
}

async function read<T>(item: { getValue(): Promise<T>; readonly fallback: T }): Promise<T> {
  try {
    return await item.getValue()
  } catch (error) {
    console.warn('A setting could not be read:', error)
    return item.fallback
  }
}

const SettingsContext = createContext<SettingsStore | undefined>(undefined)
export const SettingsProvider = SettingsContext.Provider

/** Reads one thing from the settings, live. */
export function useSettings<T>(read: (settings: Settings) => T): T {
  const store = useContext(SettingsContext)
  if (!store) throw new Error('The settings are read outside their provider')
  return useStore(store, read)
}

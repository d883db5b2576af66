/** What the gallery shows: `?scene=…&language=it|en&theme=light|dark`. */
import type { CoachState } from '../../entrypoints/coach.content/coach-store.ts'
import type { Language } from '../../rules/index.ts'
import { conversations, cues, drafts, guidelines, handbook, tipsIn } from './fixtures.ts'

type Scene = (language: Language) => Partial<CoachState> & { readonly draft?: string }

function answering(language: Language): Partial<CoachState> {
  return { siteName: 'Facebook', conversation: conversations[language], cues, guidelines, handbook }
}

function drafted(language: Language): ReturnType<Scene> {
  return { ...answering(language), draft: drafts[language], hasDraft: true, tips: tipsIn(language) }
}

const kind: Readonly<Record<Language, string>> = {
  it: 'Ciao Giulia, mi dispiace davvero: una torta a festa finita è una delusione. Passo subito la tua richiesta all’ufficio clienti, che ti scrive oggi in privato. Elena',
  en: 'Hello Giulia, I am truly sorry: a cake after the party is a real let-down. I am passing this to customer care now, and they will write to you privately today. Elena',
}

export const scenes = {
  before: answering,
  tips: drafted,
  selected: (language) => ({ ...drafted(language), selected: tipsIn(language)[4]?.key }),
  few: (language) => ({ ...drafted(language), tips: tipsIn(language).slice(4) }),
  popover: (language) => ({ ...drafted(language), popover: tipsIn(language)[4]?.key, folded: true }),
  'popover-keys': (language) => ({
    ...drafted(language),
    ...{ popover: tipsIn(language)[4]?.key, popoverFocus: true, folded: true },
  }),
  'popover-stop': (language) => ({ ...drafted(language), popover: tipsIn(language)[0]?.key, folded: true }),
  asking: (language) => ({ ...drafted(language), asking: tipsIn(language).slice(0, 2) }),
  clear: (language) => ({ ...answering(language), draft: kind[language], hasDraft: true }),
  folded: (language) => ({ ...drafted(language), folded: true }),
  left: (language) => ({ ...drafted(language), side: 'left' }),
  applied: (language) => ({
    ...drafted(language),
    tips: tipsIn(language).slice(2),
    notice: { kind: 'applied', words: '' },
  }),
  copied: (language) => ({ ...drafted(language), notice: { kind: 'copied', suggestion: 'problema' } }),
  updated: (language) => ({ ...drafted(language), tips: [], problem: 'extension-updated' }),
  'no-packs': (language) => ({ ...answering(language), guidelines: [], cues: [], problem: 'packs-missing' }),
  unreadable: (language) => ({
    ...drafted(language),
    conversation: undefined,
    cues: [],
    guidelines: [],
    problem: 'page-unreadable',
  }),
  'no-composer': () => ({}),
} satisfies Record<string, Scene>

export type SceneName = keyof typeof scenes

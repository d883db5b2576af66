/**
 * What a person sees of the coach, by role and by the words on it. The words are written out here,
 * once for all scenarios, and not taken from the code that shows them.
 */
import type { Target } from './page.ts'

export interface CoachWords {
  readonly sidebar: Target
  readonly count: Target
  readonly popover: Target
  readonly question: Target
  readonly back: Target
  readonly postAsItIs: Target
  readonly open: Target
  readonly fold: Target
  readonly history: Target
  readonly options: Target
  readonly dismiss: string
  readonly mute: string
  readonly wrong: string
  readonly undo: Target
  readonly apply: RegExp
  readonly answering: RegExp
  readonly noTips: RegExp
  readonly tooLong: RegExp
  readonly noComposer: RegExp
}

const sidebar: Target = { role: 'complementary', name: 'Galateo' }

export const COACH: Readonly<Record<'it' | 'en', CoachWords>> = {
  it: {
    sidebar,
    count: { role: 'button', name: /^\d+ consigli/ },
    popover: { role: 'dialog', name: /^Consiglio: / },
    question: { role: 'alertdialog', name: 'Prima che parta' },
    back: { role: 'button', name: 'Torna alla bozza' },
    postAsItIs: { role: 'button', name: 'Pubblica così com’è' },
    open: { role: 'button', name: /^Apri Galateo/ },
    fold: { role: 'button', name: 'Riponi' },
    history: { role: 'button', name: 'Il tuo storico' },
    options: { role: 'button', name: 'Opzioni' },
    dismiss: 'Qui no',
    mute: 'Mai su questo sito',
    wrong: 'È sbagliato',
    undo: { role: 'button', name: 'Annulla' },
    apply: /^(?:Metti|Togli|Aggiungi) /,
    answering: /Stai rispondendo al commento di/,
    noTips: /Si legge bene/,
    tooLong: /Questo testo è molto lungo/,
    noComposer: /Clicca dove vuoi rispondere/,
  },
  en: {
    sidebar,
    count: { role: 'button', name: /^\d+ tips?/ },
    popover: { role: 'dialog', name: /^Tip: / },
    question: { role: 'alertdialog', name: 'Before it goes out' },
    back: { role: 'button', name: 'Back to the draft' },
    postAsItIs: { role: 'button', name: 'Post as it is' },
    open: { role: 'button', name: /^Open Galateo/ },
    fold: { role: 'button', name: 'Fold away' },
    history: { role: 'button', name: 'Your history' },
    options: { role: 'button', name: 'Options' },
    dismiss: 'Not here',
    mute: 'Mute on this site',
    wrong: 'This is wrong',
    undo: { role: 'button', name: 'Undo' },
    apply: /^(?:Replace|Remove|Put in) /,
    answering: /You are answering the comment by/,
    noTips: /It reads well/,
    tooLong: /This text is very long/,
    noComposer: /Click into a reply box/,
  },
}

/** The card of a tip on these words, in the sidebar. */
export function tipOn(words: string): Target {
  return { role: 'article', text: words, in: sidebar }
}

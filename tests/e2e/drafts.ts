/** Drafts that a community manager might write, each with the one thing that the built-in pack has to see in it. */
export interface FlaggedDraft {
  readonly text: string
  /** The words that get a tip. */
  readonly words: string
}

export interface FixableDraft extends FlaggedDraft {
  /** What the tip puts in their place. */
  readonly better: string
}

export interface Drafts {
  /** A slip with one right answer. */
  readonly slip: FixableDraft
  /** Something that gets a `stop`: asked about once before it goes out. */
  readonly insult: FlaggedDraft
  /** Something that inflames; no `stop`. */
  readonly calmDown: FlaggedDraft
  /** Nothing to say about it. */
  readonly fine: string
}

export const DRAFTS: Readonly<Record<'it' | 'en', Drafts>> = {
  it: {
    slip: {
      text: "Ciao Marta, grazie! Qual'è l'orario che preferite? Vi teniamo il tavolo vicino alla vetrata.",
      words: "Qual'è",
      better: 'Qual è',
    },
    insult: { text: 'Ciao Davide, sei un cretino e non ti vogliamo più qui.', words: 'cretino' },
    calmDown: { text: 'Ciao Davide, prima di tutto si calmi e ci racconti.', words: 'si calmi' },
    fine: 'Ciao Marta, grazie! Domenica alle 9 vi teniamo un tavolo per sei vicino alla vetrata.',
  },
  en: {
    slip: {
      text: 'Hi Hannah, your welcome! A table for six by the window is yours on Sunday at 9.',
      words: 'your welcome',
      better: 'you’re welcome',
    },
    insult: { text: 'Hi Mark, you are an idiot and we do not want you here.', words: 'idiot' },
    calmDown: { text: 'Hi Mark, first of all calm down and tell us more.', words: 'calm down' },
    fine: 'Hi Hannah, thank you! A table for six by the window is yours on Sunday at 9.',
  },
}

/** Who wrote the comments that the drafts answer, on the Facebook page. */
export const PEOPLE = {
  it: { asks: 'Marta Ferri', complains: 'Davide Conti' },
  en: { asks: 'Hannah Price', complains: 'Mark Turner' },
} as const

/** What a first check has to make ready, made ready before it: whoever writes the first word waits for nothing. */
import { check } from './check.ts'
import type { Ruleset } from './ruleset.ts'
import type { Language } from './types.ts'

/** Everyday words with a number, so that whatever reads a draft is met once. */
const SAMPLE: Readonly<Record<Language, string>> = {
  it: 'Grazie, Anna: il tuo ordine 42 parte oggi.',
  en: 'Thank you, Anna: your order 42 leaves today.',
}

/** Steps that change no result; each takes some ten milliseconds, and a page may breathe between them. */
export function warmUp(ruleset: Ruleset, language: Language): readonly (() => void)[] {
  return [() => void ruleset.engine.rules(language), () => void check({ text: SAMPLE[language] }, ruleset)]
}

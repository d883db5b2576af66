/** Verb forms built once from the lists. */
import { AMBIGUOUS_SECOND, FIRST_CONJUGATION, SECOND_CONJUGATION } from './register-words.ts'

interface FirstForms {
  /** `contatta`: what a clitic joins in a tu imperative. */
  readonly imperative: string
  /** `contatti`: tu indicative and Lei imperative. */
  readonly second: string
}

function firstForms(entry: string): FirstForms {
  const [stem = '', irregular] = entry.split(':')
  const second = irregular ?? (/[cg]$/.test(stem) ? `${stem}hi` : stem.endsWith('i') ? stem : `${stem}i`)
  return { imperative: `${stem}a`, second }
}

const FORMS = FIRST_CONJUGATION.map(firstForms)

/** Imperatives of tu that clitics join: `contatta` + `ci`, `scrivi` + `mi`. */
export const IMPERATIVE_STEMS: ReadonlySet<string> = new Set([
  ...FORMS.map(({ imperative }) => imperative),
  'vedi',
  'senti',
  'pulisci',
  ...SECOND_CONJUGATION.map(([tu]) => tu),
])

/** `-are` verbs in `-i`: tu indicative or Lei imperative. */
export const FIRST_I_FORMS: ReadonlySet<string> = new Set(FORMS.map(({ second }) => second))

/** `-ere`, `-ire` verbs in `-i`: tu whatever stands around. */
export const SECOND_TU: ReadonlySet<string> = new Set(
  SECOND_CONJUGATION.map(([tu]) => tu).filter((form) => !AMBIGUOUS_SECOND.has(form)),
)

/** The same in `-a`: Lei imperative, or a third person's subjunctive. */
export const SECOND_LEI: ReadonlySet<string> = new Set(
  SECOND_CONJUGATION.map(([, lei]) => lei).filter((form) => !AMBIGUOUS_SECOND.has(form)),
)

/** Verb forms built once from the lists. */
import { AMBIGUOUS_SECOND, FIRST_CONJUGATION, SECOND_CONJUGATION } from './register-words.ts'

interface FirstForms {
  /** `contatta`, `scrivi`: what a clitic joins in a tu imperative. */
  readonly imperative: string
  /** `contatti`: tu indicative and Lei imperative. */
  readonly second: string
  readonly regular: boolean
}

function firstForms(entry: string): FirstForms {
  const [infinitive = '', irregular] = entry.split(':')
  const stem = infinitive.slice(0, -3)
  if (irregular && !irregular.endsWith('ii'))
    return { imperative: irregular, second: irregular, regular: false }
  const second = irregular ?? (/[cg]$/.test(stem) ? `${stem}hi` : stem.endsWith('i') ? stem : `${stem}i`)
  return { imperative: `${stem}a`, second, regular: true }
}

const FORMS = FIRST_CONJUGATION.map(firstForms)

/** Imperatives of tu that clitics join: `contatta` + `ci`. */
export const IMPERATIVE_STEMS: ReadonlySet<string> = new Set([
  ...FORMS.map(({ imperative }) => imperative),
  ...SECOND_CONJUGATION.map(([tu]) => tu),
])

/** `-are` verbs in `-i`: tu indicative or Lei imperative. */
export const FIRST_I_FORMS: ReadonlySet<string> = new Set(
  FORMS.filter(({ regular }) => regular).map(({ second }) => second),
)

/** `-ere`, `-ire` verbs in `-i`: tu whatever stands around. */
export const SECOND_TU: ReadonlySet<string> = new Set(
  SECOND_CONJUGATION.map(([tu]) => tu).filter((form) => !AMBIGUOUS_SECOND.has(form)),
)

/** The same in `-a`: Lei imperative, or a third person's subjunctive. */
export const SECOND_LEI: ReadonlySet<string> = new Set(
  SECOND_CONJUGATION.map(([, lei]) => lei).filter((form) => !AMBIGUOUS_SECOND.has(form)),
)

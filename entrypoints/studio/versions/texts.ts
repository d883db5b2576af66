import { defineTexts, plural } from '../../../components/language.tsx'
import type { Reason } from '../../background/studio/desk.ts'

export const versionsTexts = defineTexts({
  en: {
    none: 'No earlier state yet',
    noneText: 'While you work, Galateo keeps a state every ten minutes, and one at each publication.',
    reasons: {
      worked: 'while working',
      'before-import': 'before something was brought in',
      'before-restore': 'before going back',
      published: 'published',
    } satisfies Record<Reason, string>,
    facts: (version: string, rules: number) =>
      `version ${version}, ${rules} ${plural('en', rules, 'rule', 'rules')}`,
    since: (count: number) =>
      count === 0 ? 'as it is now' : `${count} ${plural('en', count, 'thing', 'things')} changed since`,
    goBack: 'Go back to this',
    failed: 'The present state could not be kept, so nothing was changed.',
  },
  it: {
    none: 'Ancora nessuno stato precedente',
    noneText: 'Mentre lavori, Galateo conserva uno stato ogni dieci minuti, e uno a ogni pubblicazione.',
    reasons: {
      worked: 'durante il lavoro',
      'before-import': 'prima di prendere qualcosa da un file',
      'before-restore': 'prima di tornare indietro',
      published: 'pubblicato',
    },
    facts: (version: string, rules: number) =>
      `versione ${version}, ${rules} ${plural('it', rules, 'regola', 'regole')}`,
    since: (count: number) =>
      count === 0
        ? 'com’è adesso'
        : `da allora ${count} ${plural('it', count, 'cosa cambiata', 'cose cambiate')}`,
    goBack: 'Torna a questo',
    failed: 'Lo stato di adesso non si è potuto conservare: non è cambiato niente.',
  },
})

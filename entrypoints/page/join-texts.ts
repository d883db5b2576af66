import { defineTexts } from '../../components/language.tsx'
import type { JoinResult } from '../background/messages.ts'

type Problem = Extract<JoinResult, { readonly problem: unknown }>['problem']

export const joinTexts = defineTexts({
  en: {
    code: 'Code or link from your agency',
    codeHint: 'Paste the message as it came: Galateo finds the code in it. It begins with gp1.',
    from: (host: string) => `Its guidelines come from ${host}.`,
    letters: 'Letters to compare',
    lettersHint:
      'Whoever gave you the code sees the same twelve letters. If you were not expecting it, call them and compare.',
    permission: (host: string) =>
      `Your browser asks whether Galateo may reach ${host}: that host only, and only for this.`,
    join: (name: string) => `Join ${name}`,
    nameless: 'this agency',
    joining: 'One moment: the guidelines are on their way…',
    joined: (name: string) => `Done: the guidelines of ${name} are with you.`,
    known: (name: string) => `You use the guidelines of ${name} already.`,
    permissionRefused: 'All right: without that permission nothing was changed.',
    failed: 'It did not work. Try again.',
    failedMore: 'Nothing was changed. Try again in a while, or tell your agency.',
    problems: {
      'no-code': 'There is no code in it. It begins with gp1.',
      incomplete: 'A part of the code is missing. Copy the whole message once more.',
      newer: 'This code is made for a newer Galateo: update the extension.',
      address: 'The code names an address that no feed may have. Ask for another one.',
      locked: 'Your company decided which agencies are used in this browser.',
    } satisfies Record<Problem, string>,
  },
  it: {
    code: 'Codice o link della tua agenzia',
    codeHint:
      'Incolla il messaggio così com’è arrivato: Galateo trova da solo il codice, che comincia con gp1.',
    from: (host: string) => `Le sue linee guida arrivano da ${host}.`,
    letters: 'Lettere da confrontare',
    lettersHint:
      'Chi ti ha dato il codice vede le stesse dodici lettere. Se non te lo aspettavi, telefona e confrontale.',
    permission: (host: string) =>
      `Il browser ti chiederà se Galateo può raggiungere ${host}: solo quel sito, e solo per questo.`,
    join: (name: string) => `Entra in ${name}`,
    nameless: 'questa agenzia',
    joining: 'Un momento: le linee guida stanno arrivando…',
    joined: (name: string) => `Fatto: le linee guida di ${name} sono con te.`,
    known: (name: string) => `Le linee guida di ${name} le usi già.`,
    permissionRefused: 'Va bene: senza quel permesso non è cambiato niente.',
    failed: 'Non ha funzionato. Riprova.',
    failedMore: 'Non è cambiato niente. Riprova tra poco, o avvisa la tua agenzia.',
    problems: {
      'no-code': 'Qui dentro non c’è un codice. Comincia con gp1.',
      incomplete: 'Manca un pezzo del codice. Copia di nuovo tutto il messaggio.',
      newer: 'Questo codice è fatto per un Galateo più nuovo: aggiorna l’estensione.',
      address: 'Il codice porta a un indirizzo che non può andare. Fattene dare un altro.',
      locked: 'In questo browser le agenzie le ha decise la tua azienda.',
    },
  },
})

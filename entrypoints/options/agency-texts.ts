import { dal, defineTexts, plural } from '../../components/language.tsx'
import type { Label } from '../../rules/feed/index.ts'

/** What the options say of agencies. */
export const agencyTexts = defineTexts({
  en: {
    agencies: 'Agencies',
    agenciesLead:
      'The agency that looks after your brand sends its guidelines here, signed. Only they come in: nothing of yours goes out.',
    none: 'You have not joined an agency: Galateo coaches you with the guidelines that came with it.',
    failed: 'The agencies cannot be read. Reload the page; if it happens again, restart the browser.',
    locked: 'Your company decided that this agency’s guidelines are used here.',
    from: (host: string) => `From ${host}`,
    contents: (packs: number, rules: number) =>
      `${packs} ${plural('en', packs, 'pack', 'packs')}, ${rules} ${plural('en', rules, 'rule', 'rules')}`,
    tutors: (names: string) => `Tutors: ${names}`,
    unreadable: 'An agency that cannot be read',
    labels: {
      waiting: () => 'Nothing has come yet.',
      fresh: (when: string) => `All up to date. Last checked ${when}.`,
      offline: (when: string) => `Without a network since ${when}.`,
      stale: (when: string) => `Nothing new is known of these guidelines since ${when}.`,
      expired: (when: string) => `The agency has not confirmed these guidelines since ${when}.`,
      broken: (when: string) => `What comes cannot be used since ${when}.`,
      revoked: () => 'The agency has withdrawn all its tutors, and with them its guidelines.',
    } satisfies Record<Label, (when: string) => string>,
    trouble: (what: string, since: string) => `${what} (since ${since}).`,
    notice: (what: string) => `${what}.`,
    meanwhile: (when: string) =>
      `Meanwhile the last guidelines that came (${when}) stay in use, and Galateo tries again by itself.`,
    meanwhileNone: 'Meanwhile the guidelines that came with Galateo are used, and it tries again by itself.',
    notAllowed: (host: string) => `The browser does not let Galateo reach ${host}.`,
    allow: 'Let it',
    check: 'Check now',
    checking: 'Checking…',
    goBack: 'Back to the set before',
    goBackTitle: 'Back to the guidelines of before?',
    goBackText:
      'They stay until the tutor publishes something newer. If you change your mind, press the same button once more.',
    goBackGo: 'Go back',
    leave: 'Leave',
    leaveTitle: (name: string) => `Leave ${name}?`,
    leaveText:
      'Its guidelines go from this browser, and with them the permission to reach its host. Your history stays.',
    notDone: 'That did not work. Try again.',
    changes: 'What changed',
    changedAt: (when: string) => when,
    ownChoice: (when: string) => `${when}, by your own choice`,
    unread: 'New',
    markRead: 'I have read it',
    join: 'Join an agency',
  },
  it: {
    agencies: 'Agenzie',
    agenciesLead:
      'L’agenzia che segue il tuo marchio manda qui le sue linee guida, firmate. Entrano soltanto quelle: di tuo non esce niente.',
    none: 'Non sei in nessuna agenzia: Galateo ti affianca con le linee guida che ha con sé.',
    failed: 'Le agenzie non si leggono. Ricarica la pagina; se succede ancora, riavvia il browser.',
    locked: 'La tua azienda ha deciso che qui si usano le linee guida di questa agenzia.',
    from: (host: string) => `Da ${host}`,
    contents: (packs: number, rules: number) =>
      `${packs} ${plural('it', packs, 'pacchetto', 'pacchetti')}, ${rules} ${plural('it', rules, 'regola', 'regole')}`,
    tutors: (names: string) => `Tutor: ${names}`,
    unreadable: 'Un’agenzia che non si legge',
    labels: {
      waiting: () => 'Non è ancora arrivato niente.',
      fresh: (when: string) => `Tutto aggiornato. Ultimo controllo: ${when}.`,
      offline: (when: string) => `Senza rete ${dal(when)}.`,
      stale: (when: string) => `${dal(when, 'Dal')} di queste linee guida non si sa più niente di nuovo.`,
      expired: (when: string) => `${dal(when, 'Dal')} l’agenzia non conferma più queste linee guida.`,
      broken: (when: string) => `${dal(when, 'Dal')} quello che arriva non si può usare.`,
      revoked: () => 'L’agenzia ha ritirato tutti i suoi tutor, e con loro le linee guida.',
    },
    trouble: (what: string, since: string) => `${what} (${dal(since)}).`,
    notice: (what: string) => `${what}.`,
    meanwhile: (when: string) =>
      `Intanto restano in uso le ultime linee guida arrivate (${when}), e Galateo riprova da solo.`,
    meanwhileNone: 'Intanto si usano le linee guida che Galateo ha con sé, e lui riprova da solo.',
    notAllowed: (host: string) => `Il browser non lascia che Galateo raggiunga ${host}.`,
    allow: 'Consenti',
    check: 'Controlla adesso',
    checking: 'Controllo…',
    goBack: 'Torna a quelle di prima',
    goBackTitle: 'Torno alle linee guida di prima?',
    goBackText:
      'Restano finché il tutor non pubblica qualcosa di più nuovo. Se cambi idea, premi ancora lo stesso pulsante.',
    goBackGo: 'Torna indietro',
    leave: 'Esci',
    leaveTitle: (name: string) => `Esco da ${name}?`,
    leaveText:
      'Le sue linee guida spariscono da questo browser, e con loro il permesso di raggiungere il suo sito. Il tuo storico resta.',
    notDone: 'Non ha funzionato. Riprova.',
    changes: 'Che cosa è cambiato',
    changedAt: (when: string) => when,
    ownChoice: (when: string) => `${when}, per scelta tua`,
    unread: 'Novità',
    markRead: 'Ho letto',
    join: 'Entra in un’agenzia',
  },
})

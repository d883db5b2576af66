/** Why something was not published, in a sentence that says what to do. */
import { defineTexts, plural, quote } from '../../../components/language.tsx'
import type { PlaceProblem, ReleaseProblem } from '../../../rules/feed/index.ts'
import type { Step, Stop } from '../../background/studio/publication.ts'

type Problem<Code extends PlaceProblem['code']> = Extract<PlaceProblem, { code: Code }>
type PlaceTexts = { readonly [Code in PlaceProblem['code']]: (problem: Problem<Code>) => string }
type ReleaseTexts = {
  readonly [Code in ReleaseProblem['code']]: (problem: Extract<ReleaseProblem, { code: Code }>) => string
}

export const stopTexts = defineTexts({
  en: {
    place: {
      offline: () => 'There is no network just now. Try again when it is back.',
      unreachable: () =>
        'The host cannot be reached. Check the address, and that the browser lets Galateo go there.',
      silent: () => 'The host took the question and then fell silent. Try again in a while.',
      'wrong-password': () => 'Name and password are not right. Type them once more.',
      clock: () => 'The clock of this computer is wrong. Set it, then try again.',
      forbidden: () =>
        'This access may not write there. Ask whoever runs the host for the right to write in that folder.',
      'no-folder': () =>
        'The folder is not there, and cannot be made. Make it on the host, or correct the address.',
      full: () => 'There is no room left on the host. Free some, then try again.',
      'too-large': ({ bytes }) =>
        `The host does not take files of ${Math.ceil(bytes / 1000)} kB. Ask whoever runs it to raise its limit.`,
      locked: () => 'Somebody else is writing there. Try again in two minutes.',
      changed: () =>
        'Something else lies there by now. Press “Check now” on the agency’s page, look, then try again.',
      'not-a-folder': () =>
        'This address is no folder that one can write to. Check that you copied the one for WebDAV.',
      server: ({ status }) =>
        `The host answered with an error (${status}). Try again in a while; if it goes on, tell whoever runs it.`,
      'not-as-written': () =>
        'The host took the file, but reads it back otherwise. Try again; if it goes on, tell whoever runs it.',
      disk: ({ detail }) => `The files could not be kept: ${detail}`,
    } satisfies PlaceTexts,
    before: {
      whole: 'What was published before is as it was.',
      unknown: 'It may be half written: publish again as soon as the host answers.',
    },
    stops: {
      'no-key': 'This browser has no key for that agency any more. Open the agency’s page.',
      'no-secret': 'The place asks for its password.',
      'no-pack': 'The pack is not on the desk any more.',
      busy: 'Galateo is publishing already, in another tab. Wait a moment.',
      interrupted:
        'The browser stopped Galateo in the middle. Press “Check now” on the agency’s page to see how far it came, then try again.',
      overtaken:
        'Something was published from another computer in between. Look at what changed, then publish again. Nothing was written.',
      'nothing-there': 'Nothing is published yet that could be signed.',
      'not-a-tutor':
        'The agency does not name your key among its tutors yet. Send your request to whoever holds the agency’s key.',
    } satisfies Record<Exclude<Stop['kind'], 'place' | 'trouble' | 'refused'>, string>,
    let: {
      retired: 'The agency let you go as a tutor: with this key you can publish no more.',
      revoked:
        'The agency withdrew this key: with it you can publish no more. Make a new one and ask to be let in.',
    },
    trouble: (what: string) => `${what}. Nothing was written.`,
    wrongFolder:
      'The agency is not in this folder. Check the address of the place: it must be the folder that community managers read. Nothing was written.',
    otherAgency:
      'Another agency lies at this address already. Choose an empty folder, or join that agency as a tutor.',
    refused: 'Put this right first. Nothing was published.',
    release: {
      faults: ({ faults }) =>
        `${faults.length} ${plural('en', faults.length, 'thing is', 'things are')} not right in the pack.`,
      examples: ({ failures }) =>
        `${failures.length} ${plural('en', failures.length, 'example does', 'examples do')} not do what ${plural('en', failures.length, 'it', 'they')} should.`,
      'outside-scope': ({ pack }) =>
        `The agency lets you publish other packs, not ${quote('en', pack)}. Ask whoever holds its key.`,
      'too-large': ({ bytes }) =>
        `The pack has ${Math.ceil(bytes / 1000)} kB; at most 1,000 kB can be published. Split it in two.`,
      twice: ({ pack }) => `${quote('en', pack)} is there twice.`,
      'too-many': ({ count }) => `${count} packs are more than one tutor can publish.`,
      'same-version': ({ published }) => `It changed, so its version must be higher than ${published}.`,
    } satisfies ReleaseTexts,
    steps: {
      reading: 'Looking at what is there…',
      packs: 'Sending the pack…',
      feed: 'Signing and publishing…',
      'reading-back': 'Reading it back…',
    } satisfies Record<Step, string>,
  },
  it: {
    place: {
      offline: () => 'In questo momento manca la rete. Riprova quando torna.',
      unreachable: () =>
        'Il sito non si raggiunge. Controlla l’indirizzo, e che il browser lasci passare Galateo.',
      silent: () => 'Il sito ha preso la richiesta e poi non ha più risposto. Riprova tra poco.',
      'wrong-password': () => 'Nome o password non vanno. Riscrivili.',
      clock: () => 'L’orologio di questo computer è sbagliato. Sistemalo, poi riprova.',
      forbidden: () =>
        'Con questo accesso lì non si può scrivere. Chiedi a chi gestisce il sito il permesso di scrivere in quella cartella.',
      'no-folder': () => 'La cartella non c’è e non si può creare. Creala sul sito, o correggi l’indirizzo.',
      full: () => 'Sul sito non c’è più posto. Libera un po’ di spazio, poi riprova.',
      'too-large': ({ bytes }: { bytes: number }) =>
        `Il sito non accetta file di ${Math.ceil(bytes / 1000)} kB. Chiedi a chi lo gestisce di alzare il limite.`,
      locked: () => 'Qualcun altro sta scrivendo lì. Riprova tra due minuti.',
      changed: () =>
        'Adesso lì c’è qualcos’altro. Premi «Controlla adesso» nella pagina dell’agenzia, guarda, poi riprova.',
      'not-a-folder': () =>
        'Questo indirizzo non è una cartella in cui si possa scrivere. Controlla di avere copiato quello WebDAV.',
      server: ({ status }: { status: number }) =>
        `Il sito ha risposto con un errore (${status}). Riprova tra poco; se continua, avvisa chi lo gestisce.`,
      'not-as-written': () =>
        'Il sito ha preso il file, ma rileggendolo è diverso. Riprova; se continua, avvisa chi lo gestisce.',
      disk: ({ detail }: { detail: string }) => `I file non si sono potuti conservare: ${detail}`,
    },
    before: {
      whole: 'Quello che era pubblicato è rimasto com’era.',
      unknown: 'Può essere rimasto a metà: pubblica di nuovo appena il sito risponde.',
    },
    stops: {
      'no-key': 'In questo browser non c’è più la chiave per quell’agenzia. Apri la pagina dell’agenzia.',
      'no-secret': 'Il posto chiede la password.',
      'no-pack': 'Il pacchetto non è più sulla scrivania.',
      busy: 'Galateo sta già pubblicando, in un’altra scheda. Aspetta un momento.',
      interrupted:
        'Il browser ha fermato Galateo a metà. Premi «Controlla adesso» nella pagina dell’agenzia per vedere a che punto era, poi riprova.',
      overtaken:
        'Nel frattempo si è pubblicato da un altro computer. Guarda che cosa è cambiato, poi pubblica di nuovo. Non è stato scritto niente.',
      'nothing-there': 'Non c’è ancora niente di pubblicato da firmare.',
      'not-a-tutor':
        'L’agenzia non ha ancora la tua chiave fra quelle dei suoi tutor. Manda la tua richiesta a chi custodisce la chiave dell’agenzia.',
    },
    let: {
      retired: 'L’agenzia ti ha congedato come tutor: con questa chiave non puoi più pubblicare.',
      revoked:
        'L’agenzia ha ritirato questa chiave: non puoi più pubblicarci. Fanne una nuova e chiedi di essere ammesso.',
    },
    trouble: (what: string) => `${what}. Non è stato scritto niente.`,
    wrongFolder:
      'In questa cartella l’agenzia non c’è. Controlla l’indirizzo del posto: dev’essere la cartella che leggono i community manager. Non è stato scritto niente.',
    otherAgency:
      'A questo indirizzo c’è già un’altra agenzia. Scegli una cartella vuota, o entra in quell’agenzia come tutor.',
    refused: 'Prima c’è da sistemare questo. Non è stato pubblicato niente.',
    release: {
      faults: ({ faults }: { faults: readonly unknown[] }) =>
        `Nel pacchetto ${plural('it', faults.length, 'c’è una cosa', `ci sono ${faults.length} cose`)} da sistemare.`,
      examples: ({ failures }: { failures: readonly unknown[] }) =>
        plural(
          'it',
          failures.length,
          'Un esempio non fa quello che dovrebbe.',
          `${failures.length} esempi non fanno quello che dovrebbero.`,
        ),
      'outside-scope': ({ pack }: { pack: string }) =>
        `L’agenzia ti lascia pubblicare altri pacchetti, non ${quote('it', pack)}. Chiedi a chi custodisce la sua chiave.`,
      'too-large': ({ bytes }: { bytes: number }) =>
        `Il pacchetto è di ${Math.ceil(bytes / 1000)} kB; se ne pubblicano al massimo 1.000. Dividilo in due.`,
      twice: ({ pack }: { pack: string }) => `${quote('it', pack)} c’è due volte.`,
      'too-many': ({ count }: { count: number }) =>
        `${count} pacchetti sono più di quanti un tutor ne possa pubblicare.`,
      'same-version': ({ published }: { published: string }) =>
        `È cambiato, quindi la versione dev’essere più alta di ${published}.`,
    },
    steps: {
      reading: 'Guardo che cosa c’è…',
      packs: 'Mando il pacchetto…',
      feed: 'Firmo e pubblico…',
      'reading-back': 'Rileggo per controllo…',
    },
  },
})

import { defineTexts, plural, quote } from '../../components/language.tsx'
import type { Severity, Surface } from '../../rules/index.ts'
import type { Problem } from './coach-store.ts'

type Counts = Readonly<Record<Severity, number>>

/** The words of the sidebar, the popover, the count and the question before sending. */
export const coachTexts = defineTexts({
  en: {
    name: 'Galateo',
    history: 'Your history',
    options: 'Options',
    toLeft: 'Move to the left',
    toRight: 'Move to the right',
    fold: 'Fold away',
    unfold: 'Open Galateo',

    answering: {
      post: 'You are writing a post',
      comment: 'You are commenting on the post by',
      reply: 'You are answering the comment by',
      message: 'You are writing to',
      review: 'You are answering the review by',
    } satisfies Record<Surface, string>,
    quote: (text: string) => quote('en', text),
    readAll: 'Read it all',
    readLess: 'Show less',
    writtenIn: { it: 'In Italian', en: 'In English' },
    earlier: (count: number) => plural('en', count, 'Answered once before', `Answered ${count} times before`),
    tone: 'Tone of what you are answering',
    cues: {
      anger: 'Angry',
      complaint: 'Complaint',
      safety: 'Safety',
      legal: 'Legal',
      question: 'Question',
      praise: 'Praise',
      thanks: 'Thanks',
    },

    updated: (agency: string) => `${agency} has changed its guidelines`,
    hasUpdates: 'The guidelines have changed',
    markRead: 'I have read it',
    moreUpdates: 'More in the options',

    guidelines: 'Keep in mind',
    handbook: 'How we speak here',
    registers: { tu: 'In Italian: tu', Lei: 'In Italian: Lei', voi: 'In Italian: voi' },
    isNot: (trait: string) => `, not ${trait}`,
    words: (count: number) => plural('en', count, '1 word of the house', `${count} words of the house`),
    insteadOf: (avoided: string) => ` instead of ${avoided}`,
    replies: (count: number) => plural('en', count, '1 model reply', `${count} model replies`),
    copyReply: 'Copy',
    copiedReply: 'Copied: paste it, fill in what is in braces, and make it yours.',
    lessons: (count: number) =>
      plural('en', count, 'A lesson on these tips', `${count} lessons on these tips`),
    tips: 'Tips',
    more: (count: number) => plural('en', count, '1 more', `${count} more`),
    fewer: 'Show the first three',
    counts: ({ tip, check, stop }: Counts) => {
      const grave = [
        stop ? `${stop} stop` : '',
        check ? plural('en', check, '1 to check', `${check} to check`) : '',
      ].filter(Boolean)
      const total = plural('en', tip + check + stop, '1 tip', `${tip + check + stop} tips`)
      return grave.length > 0 ? `${total}: ${grave.join(', ')}` : total
    },
    noTips: 'No tips left',
    shortcut: 'goes from tip to tip',
    ready: 'Write as you would; I read along.',
    readyMore: 'I speak up only when it is worth your while, and nothing you write leaves this tab.',
    clear: 'It reads well',
    clearMore:
      'I looked at manners, voice and strategy and have nothing to add. Read it once aloud, then it is yours to post.',
    noComposer: 'Click into a reply box',
    noComposerMore: 'I will show you whom you are answering, and what to keep in mind.',

    problems: {
      'packs-missing': {
        title: 'No guidelines are loaded',
        text: 'I cannot check this draft now. In the options you can choose your packs again.',
      },
      'draft-too-long': {
        title: 'This text is very long',
        text: 'I check replies, up to 20,000 characters, where the page holds all of them. Yours stays untouched.',
      },
      storage: {
        title: 'Your history is not being saved',
        text: 'The tips go on as usual. There may be no room left on this computer.',
      },
      'extension-updated': {
        title: 'Galateo has been updated',
        text: 'Reload this page when it suits you, and I am back. Copy your draft first.',
      },
      'page-unreadable': {
        title: 'I cannot see whom you are answering',
        text: 'I check your words all the same. Tips that need the comment stay quiet.',
      },
    } satisfies Record<Problem, { title: string; text: string }>,

    close: 'Close and go back to the draft',

    copyForApproval: 'Copy for approval',
    copyForApprovalHint: 'Your draft, the tips and what you are answering, to paste to a colleague',
    approval: {
      title: (site: string, surface?: string) => `For approval: ${surface ? `${surface} on ${site}` : site}`,
      comment: (author: string) => (author ? `${author} wrote:` : 'They wrote:'),
      draft: 'My draft:',
      tips: 'What Galateo points out:',
      noTips: 'Galateo has nothing to point out.',
    },
    copiedForApproval: 'Copied: paste it to your colleague.',
    notCopied: 'The browser did not let me copy. Select your draft and copy it yourself.',

    askTitle: 'Before it goes out',
    askLead: (count: number) =>
      plural('en', count, 'One thing is worth a second look.', 'Some things are worth a second look.'),
    back: 'Back to the draft',
    post: 'Post as it is',
    send: 'Send as it is',

    applied: (undo: string) => `Done. ${undo} takes it back.`,
    copied: (suggestion: string) =>
      `This box did not take the change. ${quote('en', suggestion)} is copied: paste it where you want it.`,
    notApplied: 'This box did not take the change. Your draft is as it was.',
    undo: 'Undo',
    dismissed: 'Hidden for this draft.',
    muted: (rule: string) =>
      `${quote('en', rule)} stays quiet on this site. You can bring it back in the options.`,
    reported: 'Noted. It will be in your report, if you choose to send one to your tutor.',
    pressEnter: 'Ready: send it once more, and I will not ask again.',
  },
  it: {
    name: 'Galateo',
    history: 'Il tuo storico',
    options: 'Opzioni',
    toLeft: 'Sposta a sinistra',
    toRight: 'Sposta a destra',
    fold: 'Riponi',
    unfold: 'Apri Galateo',

    answering: {
      post: 'Stai scrivendo un post',
      comment: 'Stai commentando il post di',
      reply: 'Stai rispondendo al commento di',
      message: 'Stai scrivendo a',
      review: 'Stai rispondendo alla recensione di',
    },
    quote: (text: string) => quote('it', text),
    readAll: 'Leggi tutto',
    readLess: 'Mostra meno',
    writtenIn: { it: 'In italiano', en: 'In inglese' },
    earlier: (count: number) => plural('it', count, 'Già risposto una volta', `Già risposto ${count} volte`),
    tone: 'Il tono di ciò a cui rispondi',
    cues: {
      anger: 'Rabbia',
      complaint: 'Reclamo',
      safety: 'Sicurezza',
      legal: 'Legale',
      question: 'Domanda',
      praise: 'Complimento',
      thanks: 'Grazie',
    },

    updated: (agency: string) => `${agency} ha cambiato le linee guida`,
    hasUpdates: 'Le linee guida sono cambiate',
    markRead: 'Ho letto',
    moreUpdates: 'Altro nelle opzioni',

    guidelines: 'Da tenere a mente',
    handbook: 'Come parliamo qui',
    registers: { tu: 'Diamo del tu', Lei: 'Diamo del Lei', voi: 'Diamo del voi' },
    isNot: (trait: string) => `, non ${trait}`,
    words: (count: number) => plural('it', count, '1 parola della casa', `${count} parole della casa`),
    insteadOf: (avoided: string) => ` invece di ${avoided}`,
    replies: (count: number) => plural('it', count, '1 risposta modello', `${count} risposte modello`),
    copyReply: 'Copia',
    copiedReply: 'Copiata: incollala, riempi ciò che è tra graffe, e falla tua.',
    lessons: (count: number) =>
      plural('it', count, 'Una lezione su questi consigli', `${count} lezioni su questi consigli`),
    tips: 'Consigli',
    more: (count: number) => plural('it', count, 'Un altro', `Altri ${count}`),
    fewer: 'Solo i primi tre',
    counts: ({ tip, check, stop }: Counts) => {
      const grave = [stop ? `${stop} alt` : '', check ? `${check} da rivedere` : ''].filter(Boolean)
      const total = plural('it', tip + check + stop, '1 consiglio', `${tip + check + stop} consigli`)
      return grave.length > 0 ? `${total}: ${grave.join(', ')}` : total
    },
    noTips: 'Nessun consiglio in sospeso',
    shortcut: 'passa da un consiglio all’altro',
    ready: 'Scrivi come ti viene: leggo con te.',
    readyMore: 'Intervengo solo quando serve, e niente di ciò che scrivi esce da questa scheda.',
    clear: 'Si legge bene',
    clearMore:
      'Ho guardato modi, voce e strategia e non ho niente da aggiungere. Rileggi una volta ad alta voce, poi è tua.',
    noComposer: 'Clicca dove vuoi rispondere',
    noComposerMore: 'Ti mostro a chi stai rispondendo e che cosa tenere a mente.',

    problems: {
      'packs-missing': {
        title: 'Non ho linee guida da seguire',
        text: 'Per ora non posso leggere la bozza. Nelle opzioni puoi scegliere di nuovo i tuoi pacchetti.',
      },
      'draft-too-long': {
        title: 'Questo testo è molto lungo',
        text: 'Leggo risposte fino a 20.000 caratteri, se la pagina le tiene intere. Il tuo testo resta com’è.',
      },
      storage: {
        title: 'Lo storico non si sta salvando',
        text: 'I consigli continuano come sempre. Forse su questo computer è finito lo spazio.',
      },
      'extension-updated': {
        title: 'Galateo si è aggiornato',
        text: 'Ricarica la pagina quando ti è comodo e torno. Prima copia la bozza.',
      },
      'page-unreadable': {
        title: 'Non vedo a chi stai rispondendo',
        text: 'Leggo comunque le tue parole. I consigli che hanno bisogno del commento tacciono.',
      },
    },

    close: 'Chiudi e torna alla bozza',

    copyForApproval: 'Copia per l’approvazione',
    copyForApprovalHint: 'La bozza, i consigli e ciò a cui rispondi, da incollare a un collega',
    approval: {
      title: (site: string, surface?: string) => `Da approvare: ${surface ? `${surface} su ${site}` : site}`,
      comment: (author: string) => (author ? `${author} ha scritto:` : 'Il commento:'),
      draft: 'La mia bozza:',
      tips: 'Che cosa fa notare Galateo:',
      noTips: 'Galateo non ha niente da far notare.',
    },
    copiedForApproval: 'Copiato: incollalo al tuo collega.',
    notCopied: 'Il browser non mi lascia copiare. Seleziona la bozza e copiala tu.',

    askTitle: 'Prima che parta',
    askLead: (count: number) =>
      plural('it', count, 'Una cosa merita una seconda occhiata.', 'Qualcosa merita una seconda occhiata.'),
    back: 'Torna alla bozza',
    post: 'Pubblica così com’è',
    send: 'Invia così com’è',

    applied: (undo: string) => `Fatto. Con ${undo} torni indietro.`,
    copied: (suggestion: string) =>
      `Il riquadro non ha preso la modifica. ${quote('it', suggestion)} è negli appunti: incollalo dove vuoi.`,
    notApplied: 'Il riquadro non ha preso la modifica. La bozza è rimasta com’era.',
    undo: 'Annulla',
    dismissed: 'Nascosto per questa bozza.',
    muted: (rule: string) => `${quote('it', rule)} tace su questo sito. Puoi riattivarla nelle opzioni.`,
    reported: 'Annotato. Sarà nel resoconto, se deciderai di mandarne uno al tutor.',
    pressEnter: 'Ci siamo: invia ancora una volta, non lo chiedo più.',
  },
})

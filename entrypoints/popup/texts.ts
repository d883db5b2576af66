import { defineTexts, plural } from '../../components/language.tsx'

export const popupTexts = defineTexts({
  en: {
    coachHere: 'Coach me on this site',
    keepHere: 'Keep my drafts of this site',
    paused: 'Your history is paused: nothing is kept.',
    resume: 'Go on keeping it',
    notSaved: 'Your choice was not saved. Try again.',
    off: 'Galateo stays quiet on this site.',
    ready: 'Ready. Click into the box where you write, and Galateo comes beside you.',
    unreadable:
      'But one box on this page keeps its text where Galateo cannot read it: no tips will show there.',
    beside: (site: string) => `Galateo is beside you on ${site}.`,
    tips: (count: number) =>
      count === 0
        ? 'Nothing to point out so far.'
        : `${count} ${plural('en', count, 'tip', 'tips')} for you.`,
    onSite: (writing: string, site: string) => `${writing} on ${site}`,
    newSite: (host: string) => `Galateo does not work on ${host} yet.`,
    newSiteMore:
      'Do you answer your community here? Then let Galateo in. You can take it off again in the options.',
    useHere: 'Use Galateo on this site',
    asking: 'Your browser asks whether you agree.',
    refusedSite: 'All right: Galateo stays off this site.',
    failedSite: 'The browser did not let Galateo in. Try again.',
    unknown: 'This is no page where Galateo can work.',
    lastWeek: 'Your last week, to look back on',
    works: (sites: string) => `It works on ${sites}.`,
    updated: (agency: string) => `${agency} has changed its guidelines`,
    whatChanged: 'See what changed',
    refused: (count: number) =>
      `${count} ${plural('en', count, 'pack', 'packs')} could not be read: see the options.`,
  },
  it: {
    coachHere: 'Affiancami su questo sito',
    keepHere: 'Tieni le mie bozze di questo sito',
    paused: 'Lo storico è in pausa: non resta niente.',
    resume: 'Ricomincia a tenerlo',
    notSaved: 'La scelta non è stata salvata. Riprova.',
    off: 'Su questo sito Galateo sta in silenzio.',
    ready: 'Tutto pronto. Fai clic nel riquadro dove scrivi, e Galateo ti affianca.',
    unreadable:
      'Ma un riquadro di questa pagina tiene il testo dove Galateo non può leggerlo: lì non vedrai consigli.',
    beside: (site: string) => `Galateo ti affianca su ${site}.`,
    tips: (count: number) =>
      count === 0
        ? 'Per ora niente da segnalare.'
        : `${count} ${plural('it', count, 'consiglio', 'consigli')} per te.`,
    onSite: (writing: string, site: string) => `${writing} su ${site}`,
    newSite: (host: string) => `Su ${host} Galateo non lavora ancora.`,
    newSiteMore:
      'È qui che rispondi alla tua community? Allora fallo entrare. Nelle opzioni puoi toglierlo quando vuoi.',
    useHere: 'Usa Galateo su questo sito',
    asking: 'Il browser ti chiede se sei d’accordo.',
    refusedSite: 'Va bene: Galateo resta fuori da questo sito.',
    failedSite: 'Il browser non ha fatto entrare Galateo. Riprova.',
    unknown: 'Su questa pagina Galateo non può lavorare.',
    lastWeek: 'La tua settimana scorsa, da rivedere',
    works: (sites: string) => `Lavora su ${sites}.`,
    updated: (agency: string) => `${agency} ha cambiato le linee guida`,
    whatChanged: 'Vedi che cosa è cambiato',
    refused: (count: number) =>
      `${count} ${plural('it', count, 'pacchetto non si legge', 'pacchetti non si leggono')}: guarda nelle opzioni.`,
  },
})

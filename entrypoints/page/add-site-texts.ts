import { defineTexts } from '../../components/language.tsx'

type SiteText = (host: string) => string

export const addSiteTexts = defineTexts({
  en: {
    address: 'Address of another community',
    addressHint: 'For example forum.example.com. Your browser will ask whether you agree.',
    unreadable: 'This is not the address of a site. Copy it from the bar at the top of your browser.',
    add: 'Add this site',
    answers: {
      asking: () => 'Your browser asks whether you agree.',
      added: (host) => `Galateo now works on ${host}, on its open pages too.`,
      refused: (host) => `All right: Galateo stays off ${host}.`,
      failed: (host) => `The browser did not let Galateo in on ${host}. Try again.`,
    } satisfies Record<string, SiteText>,
  },
  it: {
    address: 'Indirizzo di un’altra community',
    addressHint: 'Per esempio forum.esempio.it. Il browser ti chiederà se sei d’accordo.',
    unreadable: 'Questo non è l’indirizzo di un sito. Copialo dalla barra in alto nel browser.',
    add: 'Aggiungi questo sito',
    answers: {
      asking: () => 'Il browser ti chiede se sei d’accordo.',
      added: (host) => `Ora Galateo lavora su ${host}, anche nelle pagine già aperte.`,
      refused: (host) => `Va bene: Galateo resta fuori da ${host}.`,
      failed: (host) => `Il browser non ha fatto entrare Galateo su ${host}. Riprova.`,
    },
  },
})

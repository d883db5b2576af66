import { defineTexts } from '../../../components/language.tsx'
import type { View } from './views.ts'

export const viewsTexts = defineTexts({
  en: {
    views: 'Your history',
    names: { history: 'Drafts', trends: 'Trends', path: 'Your path', practice: 'Practice' } satisfies Record<
      View,
      string
    >,
    loading: 'One moment…',
    failedTitle: 'The history cannot be read',
    failedText: 'The coach goes on working. Reload the page; if it happens again, restart the browser.',
    reload: 'Reload',
    lockedTitle: 'Your history is locked',
    lockedText: 'Open it with your passphrase among the drafts, then come back here.',
    toDrafts: 'To the drafts',
    offTitle: 'You keep no history',
    offText: 'Without one there is nothing to learn from here. You can choose how long to keep your drafts.',
    toOptions: 'Go to the options',
  },
  it: {
    views: 'Il tuo storico',
    names: { history: 'Bozze', trends: 'Andamento', path: 'Il tuo percorso', practice: 'Allenamento' },
    loading: 'Un momento…',
    failedTitle: 'Lo storico non si apre',
    failedText: 'Galateo continua ad affiancarti. Ricarica la pagina; se succede ancora, riavvia il browser.',
    reload: 'Ricarica',
    lockedTitle: 'Lo storico è chiuso a chiave',
    lockedText: 'Aprilo con la tua frase segreta tra le bozze, poi torna qui.',
    toDrafts: 'Alle bozze',
    offTitle: 'Non conservi uno storico',
    offText: 'Senza, qui non c’è niente da cui imparare. Puoi scegliere tu per quanto tempo tenere le bozze.',
    toOptions: 'Vai alle opzioni',
  },
})

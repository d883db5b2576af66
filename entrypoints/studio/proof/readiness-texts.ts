import { defineTexts, plural } from '../../../components/language.tsx'

export const readinessTexts = defineTexts({
  en: {
    beginning: 'Reading the pack…',
    reading: (percent: string) => `Reading the pack: ${percent}%…`,
    ready: 'Everything is in order: it can be published.',
    hurdles: (count: number) =>
      `${count} ${plural('en', count, 'thing', 'things')} to put right before it can be published`,
    advice: (count: number) => `${count} ${plural('en', count, 'piece', 'pieces')} of advice`,
    adviceLead: 'Nothing that stands in the way: the pack works without it, and better with it.',
    more: (count: string) => `Show ${count} more`,
  },
  it: {
    beginning: 'Leggo il pacchetto…',
    reading: (percent: string) => `Leggo il pacchetto: ${percent}%…`,
    ready: 'È tutto a posto: si può pubblicare.',
    hurdles: (count: number) =>
      `${count} ${plural('it', count, 'cosa', 'cose')} da sistemare prima di pubblicare`,
    advice: (count: number) => `${count} ${plural('it', count, 'consiglio', 'consigli')}`,
    adviceLead: 'Niente che impedisca di pubblicare: il pacchetto funziona lo stesso, ma così va meglio.',
    more: (count: string) => (count === '1' ? 'Mostra un’altra' : `Mostra altre ${count}`),
  },
})

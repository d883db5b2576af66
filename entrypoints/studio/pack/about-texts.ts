import { defineTexts } from '../../../components/language.tsx'

export const aboutTexts = defineTexts({
  en: {
    languages: 'Languages',
    name: 'Name',
    description: 'What it is for',
    bases: 'Builds on',
    basesHint:
      'Their rules stay in force; under “Changes to other packs” you say what this one does differently.',
    noBases: 'On no other pack',
    missingBase: (id: string) => `${id} (not here)`,
    brand: 'Only for one brand',
    brandHint:
      'As its Page is called. The pack then holds only where one writes for that brand. Leave it empty for all.',
    sites: 'Only on these sites',
    sitesHint: 'None chosen: on every site.',
    publisher: 'Who publishes it',
    licence: 'Licence',
    licenceHint: 'For example “CC BY 4.0”, or “For our clients only”.',
    credits: 'Sources and thanks',
    creditsHint: 'One a line.',
    id: 'Short name of the pack',
    idHint: 'For links and files. Do not change it once the pack is published: it would be another pack.',
  },
  it: {
    languages: 'Lingue',
    name: 'Nome',
    description: 'A che cosa serve',
    bases: 'Si appoggia su',
    basesHint:
      'Le loro regole restano valide; in «Modifiche ad altri pacchetti» dici in che cosa questo si scosta.',
    noBases: 'Su nessun altro pacchetto',
    missingBase: (id: string) => `${id} (non è qui)`,
    brand: 'Solo per un marchio',
    brandHint:
      'Come si chiama la sua Pagina. Il pacchetto vale solo dove si scrive per quel marchio. Vuoto: vale per tutti.',
    sites: 'Solo su questi siti',
    sitesHint: 'Nessuno scelto: su ogni sito.',
    publisher: 'Chi lo pubblica',
    licence: 'Licenza',
    licenceHint: 'Per esempio «CC BY 4.0», oppure «Solo per i nostri clienti».',
    credits: 'Fonti e ringraziamenti',
    creditsHint: 'Una per riga.',
    id: 'Nome breve del pacchetto',
    idHint: 'Per link e file. Dopo la pubblicazione non cambiarlo: sarebbe un altro pacchetto.',
  },
})

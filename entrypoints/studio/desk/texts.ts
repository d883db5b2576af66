import { defineTexts, plural, quote } from '../../../components/language.tsx'

export const deskTexts = defineTexts({
  en: {
    title: 'Your packs',
    lead: 'Write the guidelines that your community managers meet while they draft: try them here, then publish them.',
    newPack: 'New pack',
    bringIn: 'Bring one in',
    none: 'No pack yet',
    noneText:
      'Begin one, or bring one in from a file. Everything you write stays in this browser until you publish it.',
    facts: (version: string, languages: string, rules: number) =>
      `${version} · ${languages} · ${rules} ${plural('en', rules, 'rule', 'rules')}`,
    changed: (when: string) => `Changed ${when}`,
    duplicate: 'Duplicate',
    copyOf: (name: string) => `${name} (copy)`,
    save: 'Save as a file',
    delete: 'Delete',
    deleteTitle: (name: string) => `Delete ${quote('en', name)}?`,
    deleteText:
      'The pack and all its earlier states leave this browser. What is published stays where it is and goes on working.',
    cancel: 'Cancel',
    name: 'Name',
    nameHint: 'For example “The voice of Forno Rossi”.',
    nameNeeded: 'A pack needs a name.',
    languages: 'Languages',
    base: 'Builds on',
    baseHint: 'The rules of that pack stay in force, and you say what yours does differently.',
    noBase: 'No other pack',
    create: 'Begin',
    notKept: 'The browser could not keep the pack. Perhaps the disk is full.',
  },
  it: {
    title: 'I tuoi pacchetti',
    lead: 'Scrivi le linee guida che i community manager incontrano mentre scrivono: provale qui, poi pubblicale.',
    newPack: 'Nuovo pacchetto',
    bringIn: 'Prendi da un file',
    none: 'Ancora nessun pacchetto',
    noneText:
      'Cominciane uno, o prendilo da un file. Quello che scrivi resta in questo browser finché non lo pubblichi.',
    facts: (version: string, languages: string, rules: number) =>
      `${version} · ${languages} · ${rules} ${plural('it', rules, 'regola', 'regole')}`,
    changed: (when: string) => `Modificato ${when}`,
    duplicate: 'Duplica',
    copyOf: (name: string) => `${name} (copia)`,
    save: 'Salva come file',
    delete: 'Elimina',
    deleteTitle: (name: string) => `Eliminare ${quote('it', name)}?`,
    deleteText:
      'Il pacchetto e tutti i suoi stati precedenti lasciano questo browser. Quello che è pubblicato resta dov’è e continua a valere.',
    cancel: 'Annulla',
    name: 'Nome',
    nameHint: 'Per esempio «La voce del Forno Rossi».',
    nameNeeded: 'Un pacchetto ha bisogno di un nome.',
    languages: 'Lingue',
    base: 'Si appoggia su',
    baseHint: 'Le regole di quel pacchetto restano valide, e tu dici in che cosa il tuo si scosta.',
    noBase: 'Su nessun altro pacchetto',
    create: 'Comincia',
    notKept: 'Il browser non è riuscito a conservare il pacchetto. Forse il disco è pieno.',
  },
})

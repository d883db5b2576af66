/** One small rule for each check type, with a draft in which it finds something. The reference shows them; a test tries them. */
import type { CheckName } from '../../rules/pack/types.ts'
import type { Conversation, Language } from '../../rules/types.ts'

export interface CheckExample {
  readonly check: Record<string, unknown>
  readonly language: Language
  readonly draft: string
  readonly conversation?: Conversation
  /** The words flagged, in order; an empty text for the draft as a whole. */
  readonly flags: readonly string[]
  /** Of the first tip. */
  readonly suggestions?: readonly string[]
}

export const CHECK_EXAMPLES: Readonly<Record<CheckName, CheckExample>> = {
  existence: {
    check: {
      phrases: { en: ['calm{ed,ing,} down', 'as I [already] said'] },
      except: { before: { en: ['to help you'] } },
    },
    language: 'en',
    draft: 'Calm down, Mark. As I already said, we are open.',
    flags: ['Calm down', 'As I already said'],
  },
  substitution: {
    check: { swap: { it: [{ from: 'inoltrare', to: ['mandare'] }] } },
    language: 'it',
    draft: 'Può inoltrare la foto qui?',
    flags: ['inoltrare'],
    suggestions: ['mandare'],
  },
  occurrence: {
    check: { of: 'exclamation', max: 1 },
    language: 'en',
    draft: 'Thanks! See you soon!',
    flags: ['!'],
  },
  repetition: {
    check: { of: 'punctuation', max: 1 },
    language: 'it',
    draft: 'Grazie!!! A presto.',
    flags: ['!!!'],
    suggestions: ['!'],
  },
  consistency: {
    check: { either: { en: [['e-mail', 'email']] } },
    language: 'en',
    draft: 'Send an email to us. Our e-mail is on the site, and we read every email.',
    flags: ['e-mail'],
    suggestions: ['email'],
  },
  conditional: {
    check: {
      first: { phrases: { it: ['sconto', 'promozione'] } },
      second: { phrases: { it: ['fino al', 'entro il'] } },
      where: 'sentence',
    },
    language: 'it',
    draft: 'Questa settimana c’è uno sconto su tutti i caffè.',
    flags: ['sconto'],
  },
  capitalization: {
    check: { of: 'spelling', words: { any: ['WhatsApp'] } },
    language: 'en',
    draft: 'Write to us on Whatsapp.',
    flags: ['Whatsapp'],
    suggestions: ['WhatsApp'],
  },
  metric: {
    check: { of: 'words', per: 'sentence', max: 8 },
    language: 'en',
    draft: 'We are sorry. We will look into what happened on Saturday and then write to you.',
    flags: ['We will look into what happened on Saturday and then write to you.'],
  },
  readability: {
    check: { formula: 'flesch', min: 60, minWords: 10 },
    language: 'en',
    draft:
      'Notwithstanding the aforementioned considerations, the organisation anticipates communicating additional information subsequently.',
    flags: [''],
  },
  presence: {
    check: { phrases: { it: ['buongiorno', 'ciao', 'buonasera'] }, where: 'start' },
    language: 'it',
    draft: 'Il negozio apre alle nove.',
    flags: [''],
  },
  length: {
    check: { unit: 'words', max: 5 },
    language: 'en',
    draft: 'Please write to us in a private message.',
    flags: ['a private message.'],
  },
  register: {
    check: { expect: 'Lei' },
    language: 'it',
    draft: 'Ciao, puoi mandarci la tua foto?',
    flags: ['Ciao', 'puoi', 'tua'],
  },
  language: {
    check: { follows: 'conversation' },
    language: 'it',
    draft: 'Grazie mille, ci fa molto piacere.',
    conversation: {
      surface: 'reply',
      text: 'What a lovely place, thank you for the coffee.',
      language: 'en',
    },
    flags: [''],
  },
  'personal-data': {
    check: { kinds: ['email', 'phone'], exceptions: { any: ['@aurora.example'] } },
    language: 'it',
    draft: 'Le scriviamo a mario.rossi@posta.example, oppure ci scriva a info@aurora.example.',
    flags: ['mario.rossi@posta.example'],
  },
  names: {
    check: { of: 'greeting' },
    language: 'en',
    draft: 'Hi Paul, thank you for writing.',
    conversation: { surface: 'reply', author: 'Mark Green' },
    flags: ['Paul'],
    suggestions: ['Mark'],
  },
  accessibility: {
    check: { of: 'hashtag-case' },
    language: 'it',
    draft: 'Vi aspettiamo! #caffedalmondo',
    flags: ['#caffedalmondo'],
  },
  placeholder: {
    check: {},
    language: 'en',
    draft: 'Dear [NAME], thank you for your review.',
    flags: ['[NAME]'],
  },
  vale: {
    check: {
      kind: 'substitution',
      message: "Use '%s' instead of '%s'.",
      scope: ['text'],
      swap: [{ from: 'utilize', to: 'use' }],
    },
    language: 'en',
    draft: 'We utilize fresh beans.',
    flags: ['utilize'],
  },
}

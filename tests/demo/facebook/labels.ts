/**
 * What the demo page says, as Facebook says it. The English accessible names are those seen in public
 * code of 2026; Facebook's Italian ones were not found there, and are the likely ones.
 */
export type PageLanguage = 'it' | 'en'

export interface Labels {
  readonly commentAs: (page: string) => string
  readonly replyTo: (name: string) => string
  readonly commentPlaceholder: (page: string) => string
  readonly commentBy: (name: string, age: string) => string
  readonly replyBy: (name: string, to: string, age: string) => string
  readonly age: (minutes: number) => { readonly short: string; readonly long: string }
  readonly leaveComment: string
  readonly sendComment: string
  readonly sendReply: string
  readonly like: string
  readonly comment: string
  readonly share: string
  readonly reply: string
  readonly reactions: (count: number) => string
  readonly comments: (count: number) => string
  readonly shares: (count: number) => string
  readonly order: string
  readonly author: string
  readonly justNow: string
  readonly tools: readonly string[]
  readonly search: string
  readonly managePage: string
  readonly sections: readonly string[]
  readonly posts: string
  readonly followers: string
  readonly home: string
  readonly notFacebook: string
}

export const LABELS: Readonly<Record<PageLanguage, Labels>> = {
  it: {
    commentAs: (page) => `Commenta come ${page}`,
    replyTo: (name) => `Rispondi a ${name}`,
    commentPlaceholder: (page) => `Commenta come ${page}`,
    commentBy: (name, age) => `Commento di ${name} ${age}`,
    replyBy: (name, to, age) => `Risposta di ${name} al commento di ${to} ${age}`,
    age: (minutes) => {
      if (minutes < 1) return { short: 'Adesso', long: 'pochi secondi fa' }
      const hours = Math.round(minutes / 60)
      if (hours < 24) return { short: `${hours} h`, long: hours === 1 ? 'un’ora fa' : `${hours} ore fa` }
      const days = Math.round(hours / 24)
      return { short: `${days} g`, long: `${days} giorni fa` }
    },
    leaveComment: 'Lascia un commento',
    sendComment: 'Commenta',
    sendReply: 'Rispondi',
    like: 'Mi piace',
    comment: 'Commenta',
    share: 'Condividi',
    reply: 'Rispondi',
    reactions: (count) => `${count} reazioni; vedi chi ha reagito`,
    comments: (count) => `${count} commenti`,
    shares: (count) => `${count} condivisioni`,
    order: 'Più pertinenti',
    author: 'Autore',
    justNow: 'Adesso',
    tools: [
      'Commenta con lo sticker dell’avatar',
      'Inserisci un’emoji',
      'Allega una foto o un video',
      'Commenta con una GIF',
    ],
    search: 'Cerca nella demo',
    managePage: 'Gestisci la Pagina',
    sections: [
      'Pannello per professionisti',
      'Insight',
      'Centro inserzioni',
      'Posta in arrivo',
      'Contenuti',
      'Impostazioni',
    ],
    posts: 'Post della Pagina',
    followers: '4.812 follower · 316 recensioni',
    home: 'Home',
    notFacebook: 'Pagina di prova di Galateo. Non è Facebook, e niente esce da questo computer.',
  },
  en: {
    commentAs: (page) => `Comment as ${page}`,
    replyTo: (name) => `Reply to ${name}`,
    commentPlaceholder: (page) => `Comment as ${page}`,
    commentBy: (name, age) => `Comment by ${name} ${age}`,
    replyBy: (name, to, age) => `Reply by ${name} to ${to}'s comment ${age}`,
    age: (minutes) => {
      if (minutes < 1) return { short: 'Just now', long: 'a few seconds ago' }
      const hours = Math.round(minutes / 60)
      if (hours < 24) return { short: `${hours}h`, long: hours === 1 ? 'an hour ago' : `${hours} hours ago` }
      const days = Math.round(hours / 24)
      return { short: `${days}d`, long: `${days} days ago` }
    },
    leaveComment: 'Leave a comment',
    sendComment: 'Comment',
    sendReply: 'Reply',
    like: 'Like',
    comment: 'Comment',
    share: 'Share',
    reply: 'Reply',
    reactions: (count) => `${count} reactions; see who reacted to this`,
    comments: (count) => `${count} comments`,
    shares: (count) => `${count} shares`,
    order: 'Most relevant',
    author: 'Author',
    justNow: 'Just now',
    tools: [
      'Comment with an avatar sticker',
      'Insert an emoji',
      'Attach a photo or video',
      'Comment with a GIF',
    ],
    search: 'Search the demo',
    managePage: 'Manage Page',
    sections: ['Professional dashboard', 'Insights', 'Ad Centre', 'Inbox', 'Content', 'Settings'],
    posts: 'Page posts',
    followers: '4,812 followers · 316 reviews',
    home: 'Home',
    notFacebook: 'A test page of Galateo. It is not Facebook, and nothing leaves this computer.',
  },
}

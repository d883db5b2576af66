/** The article and its comments, in both languages. */
export interface BlogComment {
  readonly id: string
  readonly author: string
  readonly when: string
  readonly text: string
  readonly replies?: readonly BlogComment[]
}

export interface Article {
  readonly title: string
  readonly byline: string
  readonly paragraphs: readonly (string | { readonly heading: string })[]
  readonly comments: readonly BlogComment[]
  readonly words: {
    readonly comments: (count: number, title: string) => string
    readonly leave: string
    readonly replyTo: (name: string) => string
    readonly cancel: string
    readonly reply: string
    readonly says: string
    readonly comment: string
    readonly name: string
    readonly submit: string
    readonly now: string
  }
}

export type ArticleLanguage = 'it' | 'en'

export const ARTICLES: Readonly<Record<ArticleLanguage, Article>> = {
  it: {
    title: 'Il caffè filtro, spiegato da chi lo beve ogni mattina',
    byline: 'di Elena Viotti · 12 novembre 2026',
    paragraphs: [
      'In Italia il caffè è una cosa che si fa in piedi, in tre sorsi, e guai a chi lo allunga. Eppure da qualche anno, accanto alla macchina dell’espresso, nei bar di Torino sono comparse caraffe di vetro, filtri di carta e bilance al decimo di grammo. Siamo andati a vedere chi le usa, e perché.',
      { heading: 'Meno amaro, più lungo, più lento' },
      'Il caffè filtro si prepara versando acqua a novantaquattro gradi su una macinatura grossa, poco alla volta, per tre minuti. Non c’è pressione: l’acqua scende da sola e porta con sé gli aromi più leggeri, quelli che nell’espresso restano coperti. In tazza si sentono la frutta, i fiori, a volte il tè.',
      'Il prezzo è il primo scoglio: tra i tre euro e mezzo e i cinque, contro l’euro e trenta di un espresso. Chi lo serve risponde che una tazza chiede venti grammi di caffè e quattro minuti di lavoro, e che nessuno paga il tavolo. Chi lo beve, di solito, resta seduto mezz’ora.',
      { heading: 'Dove provarlo' },
      'Abbiamo assaggiato quello di sei locali tra San Salvario e Vanchiglia. Il migliore, a nostro gusto, è quello del Caffè Aurora, che lo propone ogni mattina con un chicco diverso; il più economico costa tre euro e cinquanta e non delude.',
    ],
    comments: [
      {
        id: '11',
        author: 'Paolo Bruno',
        when: '12 novembre 2026 alle 9:14',
        text: 'Cinque euro per un caffè lungo? Articolo scandaloso, si capisce che vi pagano. Una volta questo sito era serio.',
        replies: [
          {
            id: '12',
            author: 'Anna Riva',
            when: '12 novembre 2026 alle 10:02',
            text: 'A me sembra scritto con cura. Per il prezzo: nell’articolo è spiegato.',
          },
        ],
      },
      {
        id: '13',
        author: 'Stefano',
        when: '13 novembre 2026 alle 8:31',
        text: 'Quale macinatura consigliate per la caraffa da mezzo litro? Io uso quella della moka ma viene troppo amaro.',
      },
    ],
    words: {
      comments: (count, title) => `${count} risposte a “${title}”`,
      leave: 'Lascia un commento',
      replyTo: (name) => `Rispondi a ${name}`,
      cancel: 'Annulla risposta',
      reply: 'Rispondi',
      says: 'ha detto:',
      comment: 'Commento *',
      name: 'Nome *',
      submit: 'Invia commento',
      now: 'adesso',
    },
  },
  en: {
    title: 'Filter coffee, explained by people who drink it every morning',
    byline: 'by Elena Viotti · 12 November 2026',
    paragraphs: [
      'In Italy coffee is something you do standing up, in three sips, and nobody may make it any longer. And yet for some years now glass jugs, paper filters and precise scales have appeared beside the espresso machines of Turin. We went to see who uses them, and why.',
      { heading: 'Less bitter, longer, slower' },
      'Filter coffee is made by pouring water at ninety-four degrees over coarse grounds, little by little, for three minutes. There is no pressure: the water falls by itself and takes along the lightest aromas, the ones that stay hidden in an espresso. In the cup you find fruit, flowers, at times tea.',
      'The price is the first obstacle: between three and a half and five euros, against one euro and thirty for an espresso. Those who serve it answer that one cup takes twenty grams of coffee and four minutes of work. Those who drink it usually stay for half an hour.',
      { heading: 'Where to try it' },
      'We tasted six places between San Salvario and Vanchiglia. The best, to our taste, is that of Caffè Aurora, which offers a different bean every morning; the cheapest costs three euros fifty and does not disappoint.',
    ],
    comments: [
      {
        id: '11',
        author: 'Paul Brown',
        when: '12 November 2026 at 9:14',
        text: 'Five euros for a long coffee? Scandalous article, anyone can see that you were paid. This site used to be serious.',
        replies: [
          {
            id: '12',
            author: 'Anne Rivers',
            when: '12 November 2026 at 10:02',
            text: 'I find it carefully written. As for the price, the article explains it.',
          },
        ],
      },
      {
        id: '13',
        author: 'Stephen',
        when: '13 November 2026 at 8:31',
        text: 'Which grind do you suggest for a half-litre jug? I use the one for the moka pot, but it comes out too bitter.',
      },
    ],
    words: {
      comments: (count, title) => `${count} replies to “${title}”`,
      leave: 'Leave a Reply',
      replyTo: (name) => `Reply to ${name}`,
      cancel: 'Cancel reply',
      reply: 'Reply',
      says: 'says:',
      comment: 'Comment *',
      name: 'Name *',
      submit: 'Post Comment',
      now: 'now',
    },
  },
}

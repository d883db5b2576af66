/** What a person has after two months with Galateo, made up: drafts that the real engine checked, lessons, practice. */
import { createHash } from 'node:crypto'
import type { DraftRecord, Fate, TipRecord } from '../../entrypoints/background/history.ts'
import { check, compile, type Language } from '../../rules/index.ts'
import type { Page } from '../e2e/page.ts'
import { parsedPacks } from '../rules/builtin/parsed.ts'

const DAY = 24 * 60 * 60 * 1000
const WEEKS = 8

/** Replies with something to notice, and how they were sent after that; without a second text, as they stood. */
const DRAFTS: Readonly<Record<Language, readonly (readonly [flagged: string, sent?: string])[]>> = {
  it: [
    [
      "Buongiorno, come già detto l'orario è scritto sul sito. Qual'è il problema?",
      "Buongiorno, l'orario è sul sito, e lo ripeto volentieri: dalle 7 alle 20:30. Che cosa non ha trovato?",
    ],
    [
      'Si calmi, le abbiamo già risposto ieri!!!',
      'Ha ragione a chiedere di nuovo: ieri la risposta non era chiara. Ecco che cosa facciamo oggi.',
    ],
    ['Ciao Luca, purtroppo non possiamo farci niente, è la procedura.'],
    ['Grazie mille!!! Siete fantastici 😍😍😍😍'],
    [
      'La rimborseremo sicuramente entro domani, glielo garantiamo.',
      'La richiesta è partita oggi. Appena la banca conferma, le scriviamo qui.',
    ],
    ['SCONTO DEL 20% SOLO OGGI, NON PERDETELO! #caffedalmondo'],
    [
      'Ciao Anna, mandaci il tuo numero, es. 333 1234567, e ti chiamiamo.',
      'Ciao Anna, scrivici il tuo numero in privato e ti chiamiamo oggi.',
    ],
    ['Perchè non ha letto le istruzioni? Un pò di attenzione.'],
  ],
  en: [
    [
      'Hi, as I already said the opening hours are on the site. What is the problem?',
      'Hi, the opening hours are on the site, and here they are again: 7 am to 8.30 pm. What could you not find?',
    ],
    [
      'Calm down, we answered you yesterday!!!',
      'You are right to ask again: our answer yesterday was not clear. Here is what we do today.',
    ],
    ['Hi Luke, unfortunately there is nothing we can do, it is our policy.'],
    ['Thank you so much!!! You are fantastic 😍😍😍😍'],
    [
      'You will definitely get your money back by tomorrow, guaranteed.',
      'Your refund was sent today. As soon as the bank confirms it, we write to you here.',
    ],
    ['20% OFF ONLY TODAY, DO NOT MISS IT! #coffeefromtheworld'],
    [
      'Hi Anna, send us your number, e.g. 020 7946 0958, and we call you.',
      'Hi Anna, send us your number in a private message and we will call you today.',
    ],
    ['Why dont you read the instructions? Your welcome to try again.'],
  ],
}

const SITES = [
  { site: 'facebook', host: 'www.facebook.com', surface: 'reply' },
  { site: 'google-reviews', host: 'business.google.com', surface: 'review' },
  { site: 'instagram', host: 'www.instagram.com', surface: 'comment' },
] as const

export interface Given {
  readonly drafts: readonly DraftRecord[]
  /** Rows of the other tables, by table. */
  readonly rows: Readonly<Record<'clean' | 'practice' | 'lessons', readonly object[]>>
}

/** @param now in milliseconds since the epoch; drafts lie before it, and get better from week to week */
export function given(language: Language, now: number): Given {
  const rules = compile(parsedPacks)
  const versions = parsedPacks.map(({ id, version }) => ({ id, version }))
  const titles = new Map(
    parsedPacks.flatMap((pack) =>
      (pack.rules ?? []).map((rule) => [
        `${pack.id}/${rule.id}`,
        { it: rule.text.it?.title, en: rule.text.en?.title },
      ]),
    ),
  )
  const drafts: DraftRecord[] = []
  const clean: object[] = []
  for (let week = 0; week < WEEKS; week += 1) {
    // Early on nearly every draft has something; later few do.
    const flagged = WEEKS + 1 - week
    for (let nth = 0; nth < flagged; nth += 1) {
      const [text, after] = DRAFTS[language][(week + nth) % DRAFTS[language].length] ?? ['']
      const startedAt = Math.round(now - (WEEKS - week) * 7 * DAY + (nth / flagged) * 5 * DAY + DAY / 8)
      const { tips } = check({ text, language }, rules, { everything: true })
      const isFixed = after !== undefined && week + nth > 3
      drafts.push({
        id: uuid(`${language} ${week} ${nth}`),
        startedAt,
        changedAt: startedAt + 90_000,
        ...(SITES[(week + nth) % SITES.length] ?? SITES[0]),
        language,
        outcome: (week + nth) % 7 === 6 ? 'abandoned' : 'sent',
        words: text.split(/\s+/u).length,
        flaggedText: text,
        ...((week + nth) % 7 === 6 ? {} : { sentText: isFixed ? after : text }),
        tips: tips.slice(0, 6).map(
          ({ pack, rule, level, severity, start, end }, at): TipRecord => ({
            ...{ pack, rule, level, severity, start, end },
            fate: fateOf(isFixed, week + nth + at),
            words: text.slice(start, end),
            title: definite(titles.get(`${pack}/${rule}`)),
          }),
        ),
        packs: versions,
      })
    }
    for (let nth = 0; nth < 4 + week * 2; nth += 1) {
      const startedAt = now - (WEEKS - week) * 7 * DAY + nth * 7 * 60 * 60 * 1000
      clean.push({
        ...{ id: uuid(`clean ${language} ${week} ${nth}`), startedAt, surface: 'reply', language, words: 22 },
        packs: versions,
      })
    }
  }
  const kept = drafts.filter(({ tips }) => tips.length > 0)
  const lessons = parsedPacks.flatMap((pack) =>
    (pack.lessons ?? []).slice(0, 3).map(({ id }) => `${pack.id}/${id}`),
  )
  return {
    drafts: kept,
    rows: { clean, practice: [], lessons: lessons.map((lesson, at) => ({ lesson, read: now - at * DAY })) },
  }
}

function fateOf(isFixed: boolean, at: number): Fate {
  if (isFixed) return at % 5 === 4 ? 'dismissed' : 'fixed'
  return at % 6 === 5 ? 'wrong' : 'kept'
}

function definite(
  title: TipRecord['title'] | undefined | Record<string, string | undefined>,
): TipRecord['title'] {
  const entries = Object.entries(title ?? {}).filter(
    (entry): entry is [Language, string] => entry[1] !== undefined,
  )
  return Object.fromEntries(entries)
}

/** The same for the same words: pictures of two runs can be compared. */
function uuid(words: string): string {
  const hash = createHash('sha256').update(words).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

/** Puts it into the browser: drafts as an import does, the rest into its tables. @param page of the extension */
export async function give(page: Page, { drafts, rows }: Given): Promise<void> {
  const added = await page.evaluate(
    async (drafts, rows) => {
      interface Extension {
        readonly runtime: {
          sendMessage(message: object): Promise<{ readonly res?: { readonly added?: number } }>
        }
        readonly storage: { readonly local: { set(values: object): Promise<void> } }
      }
      const { chrome } = globalThis as unknown as { readonly chrome: Extension }
      await chrome.storage.local.set({ retention: 90 })
      const data = { format: 'galateo-history/1', exportedAt: new Date().toISOString(), drafts }
      const answer = await chrome.runtime.sendMessage({
        id: 1,
        type: 'importHistory',
        data,
        timestamp: Date.now(),
      })
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('galateo')
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      const transaction = database.transaction(Object.keys(rows), 'readwrite')
      for (const [table, entries] of Object.entries(rows))
        for (const entry of entries) transaction.objectStore(table).put(entry)
      await new Promise((resolve) => {
        transaction.oncomplete = resolve
      })
      database.close()
      return answer.res?.added
    },
    drafts,
    rows,
  )
  if (added !== drafts.length) throw new Error(`${added} of ${drafts.length} drafts were kept`)
}

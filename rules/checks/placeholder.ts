/** Flags fields that were left to fill in: `[NOME]`, `{{first_name}}`, `XXX`, `lorem ipsum`. */
import * as v from 'valibot'
import { inLanguage } from '../matching/matcher.ts'
import { perLanguage, texts } from '../pack/parts.ts'
import type { CheckOf } from '../pack/types.ts'
import { FIELD_MARK, INNER_CAPITAL, signs } from '../reading/signs.ts'
import { atFirstUse } from '../text/at-first-use.ts'
import { fold } from '../text/fold.ts'
import { matchAll } from '../text/match-all.ts'
import type { Span } from '../text/spans.ts'
import type { CheckType, Finding } from './check-type.ts'

export const schema = v.object({
  type: v.literal('placeholder'),
  /** Texts in brackets that are meant as they stand. */
  exceptions: v.exactOptional(perLanguage(texts)),
})

/** Names of fields, in both languages: a bracket that holds one was left to fill in. */
const FIELDS =
  'nome|cognome|nome e cognome|nome cliente|cliente|utente|data|ora|orario|importo|prezzo|link|url|numero|numero ordine|' +
  'ordine|citta|indirizzo|prodotto|azienda|negozio|telefono|email|firma|iniziali|motivo|xx+|' +
  'name|first ?name|last ?name|surname|full ?name|customer|customer ?name|client|user|username|date|time|amount|price|number|' +
  'order|order ?number|city|address|product|company|store|shop|phone|signature|initials|reason|your .{2,25}|insert .{2,25}|' +
  'inserire .{2,25}|inserisci .{2,25}|tuo .{2,25}|tua .{2,25}'

/** A capitalised word in square brackets that announces what follows, as posts do. */
const HEADINGS =
  /^\[(?:AGGIORNAMENTO|UPDATE|EDIT|VIDEO|FOTO|PHOTO|LIVE|NEWS|NDR|SIC|ITA?|ENG?|SPOILER|ADV?|REPOST)\]$/u

interface Shape {
  /** What every such placeholder holds one of; most drafts hold none. */
  readonly marks: readonly string[]
  readonly pattern: RegExp
  /** Also how one tells what to write: “dates go in as DD/MM/YYYY”. */
  readonly tells?: true
}

/** Says in what form something is to be written. */
const FORM =
  /(?<!\p{L})(?:format|formato|goes in as|go in as|written as|entered as|typed as|for example|e\.g\.|(?:ad|per) esempio|es\.|v(?:a|anno) (?:scritt[oaie] |inserit[oaie] |mess[oaie] )?(?:come|così)|scriv\p{L}+ come|si scriv(?:e|ono))(?!\p{L})/iu

const shapes = atFirstUse((): readonly Shape[] => [
  // `{{first_name}}`, `{nome}`, `${name}`
  {
    marks: ['{'],
    pattern: /\{\{[^{}\n]{1,40}\}\}|\$?\{[\p{L}_][\p{L}\p{N}_. -]{0,38}\}/gu,
  },
  // `%NOME%`
  { marks: ['%'], pattern: /%{1,2}[A-Z_]{3,30}%{1,2}/gu },
  // `[NOME]`
  { marks: ['['], pattern: /\[[\p{Lu}][\p{Lu}\p{N} _./-]{2,40}\]/gu },
  // `[nome]`, `<nome>`
  { marks: ['[', '<'], pattern: new RegExp(`[[<](?:${FIELDS})[\\]>]`, 'giu') },
  {
    marks: ['@'],
    pattern: /(?<![\p{L}\p{N}._])@(?:nome|cognome|utente|username|name|handle)(?![\p{L}\p{N}._])/giu,
  },
  // `XXX`, but not the Roman thirty of `la XXX edizione`
  {
    marks: ['XXX'],
    tells: true,
    pattern:
      /(?<![\p{L}\p{N}]|\dX* |X-)X{3,}(?![\p{L}\p{N}]|-X)(?! (?:edizione|giornata|congresso|convegno|anniversario|festival|olimpiade|edition|secolo))/gu,
  },
  {
    marks: ['XX/', 'XX:', 'XX.', 'XX-', 'gg/', 'GG/', 'dd/', 'DD/', '00/00'],
    tells: true,
    pattern:
      /(?<![\p{L}\p{N}])(?:XX[/.:-]XX(?:[/.-]XX(?:XX)?)?|gg\/mm(?:\/a{2,4})?|dd\/mm(?:\/y{2,4})?|00\/00\/0000)(?![\p{L}\p{N}])/giu,
  },
  // A line of nothing else parts what is above it from what is below.
  {
    marks: ['___'],
    pattern: /(?<![\p{L}\p{N}_])(?!(?<=^ *)_{3,} *$)_{3,}(?![\p{L}\p{N}_])/gmu,
  },
  {
    marks: ['TODO', 'TBD', 'FIXME'],
    pattern: /(?<![\p{L}\p{N}])(?:TODO|TBD|FIXME)(?![\p{L}\p{N}])/gu,
  },
  { marks: ['orem', 'OREM'], pattern: /lorem ipsum(?: dolor(?: sit amet)?)?/giu },
  {
    marks: ['NOME', 'NAME'],
    pattern:
      /(?<![\p{L}\p{N}])(?:NOME (?:E )?COGNOME|NOME CLIENTE|FIRST NAME|CUSTOMER NAME)(?![\p{L}\p{N}])/gu,
  },
  // A field that came out empty: `Gentile ,`
  {
    marks: [' ,'],
    pattern: /(?<![\p{L}\p{N}])(?:gentile|gentilissim[oa]|egregio|spett\.?le|dear) ,/giu,
  },
])

/** What any of the marks holds or begins with: one look passes over most sentences. */
const ANY_MARK = /[{%[<@_/]| ,|XX|TODO|TBD|FIXME|N(?:OME|AME)|orem|OREM/u

export const placeholder: CheckType<CheckOf<'placeholder'>> = {
  prepare({ exceptions }, { language }) {
    const spared = new Set(inLanguage(exceptions, language).map((phrase) => fold(phrase).text.trim()))
    return [
      {
        per: 'sentence',
        find(sentence) {
          const { text, spans } = sentence
          const found: Finding[] = []
          // Words in capitals hold a capital that begins no word.
          const mayHold =
            sentence.once(signs).kinds & (FIELD_MARK | INNER_CAPITAL)
              ? ANY_MARK.test(text)
              : text.includes('orem')
          if (!mayHold) return found
          for (const { marks, pattern, tells } of shapes()) {
            if (!marks.some((mark) => text.includes(mark)) || (tells && FORM.test(text))) continue
            for (const match of matchAll(text, pattern)) {
              const start = match.index
              const end = start + match[0].length
              if (HEADINGS.test(match[0]) || isElsewhere(start, end, spans)) continue
              if (
                spared.has(fold(match[0]).text) ||
                found.some((other) => other.start < end && other.end > start)
              )
                continue
              found.push({ start, end })
            }
          }
          return found.sort((a, b) => a.start - b.start)
        },
      },
    ]
  },
}

/** In a link, in code or in somebody else's words; a mention may be a field itself. */
function isElsewhere(start: number, end: number, spans: readonly Span[]): boolean {
  return spans.some((span) => span.kind !== 'mentions' && span.start < end && span.end > start)
}

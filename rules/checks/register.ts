/** Flags the wrong form of address (tu, Lei, voi), or two of them in one draft. Italian only. */
import * as v from 'valibot'
import type { CheckOf } from '../pack/types.ts'
import type { DraftReading } from '../reading/draft.ts'
import type { Once, Sentence } from '../reading/sentence.ts'
import {
  gatherRegister,
  type PlacedRegister,
  readSentenceRegister,
  type SentenceRegister,
  surelySaysTu,
} from '../text/register.ts'
import type { CheckType, Finding } from './check-type.ts'

export const schema = v.object({
  type: v.literal('register'),
  /** The one form of address that is fine. */
  expect: v.exactOptional(v.picklist(['tu', 'Lei', 'voi'])),
  /** `true`: two forms in one draft are flagged even when neither is expected. */
  mixing: v.exactOptional(v.boolean()),
})

export const register: CheckType<CheckOf<'register'>> = {
  prepare({ expect, mixing: mixes }, { language }) {
    if (language !== 'it') return []
    return [
      {
        per: 'draft',
        find(draft) {
          // What mixes says tu; most drafts do not, and need no closer reading.
          if (!expect && !draft.sentences.some(({ sentence }) => surelySaysTu(sentence.once(ofSentence))))
            return []
          const { used, cuesOf } = gatherRegister(placedRegisters(draft))
          if (used === undefined) return []
          if (used === 'mixed' && !mixes && !expect) return []
          if (used !== 'mixed' && (!expect || used === expect)) return []
          // In a mix, what departs from the expected form, or else from the one that comes first.
          const kept =
            expect ?? ((cuesOf('tu')[0]?.start ?? 0) <= (cuesOf('Lei')[0]?.start ?? 0) ? 'tu' : 'Lei')
          const name = used === 'mixed' ? (kept === 'tu' ? 'Lei' : 'tu') : used
          const strange =
            used === 'mixed'
              ? kept === 'tu'
                ? cuesOf('Lei')
                : kept === 'Lei'
                  ? cuesOf('tu')
                  : [...cuesOf('tu'), ...cuesOf('Lei')]
              : cuesOf(used)
          return strange.map(({ start, end }): Finding => ({ start, end, name }))
        },
      },
    ]
  },
}

const ofSentence: Once<SentenceRegister> = { of: ({ text }) => readSentenceRegister(text) }

/** Sentence by sentence, but for those that one quotation holds together: its words are somebody else's. */
function placedRegisters({ text, sentences }: DraftReading): readonly PlacedRegister[] {
  const placed: PlacedRegister[] = []
  for (let at = 0; at < sentences.length; at++) {
    const first = sentences[at]
    if (!first) break
    let last = first
    while (quoteGoesOn(last.sentence, sentences[at + 1]?.sentence)) last = sentences[++at] ?? last
    const { start, sentence } = first
    const register =
      first === last
        ? sentence.once(ofSentence)
        : readSentenceRegister(text.slice(start, last.start + last.sentence.text.length))
    placed.push({ start, register })
  }
  return placed
}

function quoteGoesOn(one: Sentence, next: Sentence | undefined): boolean {
  if (!next) return false
  const ends = one.spans.some(({ kind, end }) => kind === 'quotes' && end === one.text.length)
  return ends && next.spans.some(({ kind, start }) => kind === 'quotes' && start === 0)
}

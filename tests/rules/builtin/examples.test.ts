/**
 * The examples that rules and cues carry are their tests, and a rule's fine drafts must be fine for the others too. A rule
 * carries six of a kind at most; more, for which a package of 1 MB has no room, are in the files beside this one.
 */
import { describe, expect, it } from 'vitest'
import {
  check,
  compile,
  type Draft,
  guidelinesFor,
  LANGUAGES,
  type Pack,
  parsePack,
  readConversation,
  testPack,
} from '../../../rules/index.ts'
import { builtinPacks } from '../../../rules/pack/builtin/index.ts'
import moreExamples from './more-examples.json' with { type: 'json' }
import moreStrategyExamples from './more-strategy-examples.json' with { type: 'json' }
import moreVoiceExamples from './more-voice-examples.json' with { type: 'json' }

const parsed = builtinPacks.map((input) => parsePack(input))
const packs: readonly Pack[] = parsed.flatMap((one) => (one.ok ? [one.pack] : []))
const ruleset = compile(packs)

it('every rule of the shipped packs can be read and compiled', () => {
  expect(parsed.flatMap(({ faults }) => faults)).toEqual([])
  expect(ruleset.faults).toEqual([])
})

describe.each(packs.map((pack) => ({ id: pack.id, pack })))('$id', ({ pack }) => {
  it('does on each of its examples what the example says', () => {
    const failures = testPack(pack, packs)
    expect(
      failures.map(({ id, language, text, message }) => `${id} (${language}): ${text} -- ${message.en}`),
    ).toEqual([])
  })

  it('carries six examples of a kind at most', () => {
    const many = (pack.rules ?? []).filter(({ examples }) =>
      LANGUAGES.some((language) =>
        (['flag', 'fine'] as const).some((kind) => (examples?.[language]?.[kind]?.length ?? 0) > 6),
      ),
    )
    expect(many.map(({ id }) => id)).toEqual([])
  })

  it('finds nothing rude or private in the drafts that its own rules call fine', () => {
    const alarms = (pack.rules ?? []).flatMap((rule) =>
      LANGUAGES.flatMap((language) =>
        (rule.examples?.[language]?.fine ?? []).flatMap(({ text, ...example }) => {
          const conversation = 'conversation' in example ? example.conversation : undefined
          const draft: Draft = conversation
            ? { text, language, conversation: { surface: 'reply', ...conversation } }
            : { text, language }
          return check(draft, ruleset)
            .tips.filter(({ severity }) => severity === 'stop')
            .map((tip) => `${rule.id} (${language}): ${text} -- ${tip.rule}`)
        }),
      ),
    )
    expect(alarms).toEqual([])
  })
})

it.each([
  ['netiquette', moreExamples],
  ['voice', moreVoiceExamples],
  ['strategy', moreStrategyExamples],
] as const)('rules of %s do on further examples what these say', (id, examples) => {
  const pack = packs.find((each) => each.id === id)
  const more = new Map<string, object>(Object.entries(examples))
  const rules = (pack?.rules ?? []).filter((rule) => more.has(rule.id))
  expect(rules.map((rule) => rule.id).sort()).toEqual([...more.keys()].sort())
  const further = parsePack({
    ...pack,
    rules: rules.map((rule) => ({ ...rule, examples: more.get(rule.id) })),
  })
  if (!further.ok) throw new Error(JSON.stringify(further.faults))
  const failures = testPack(further.pack, packs)
  expect(failures.map(({ id, language, text }) => `${id} (${language}): ${text}`)).toEqual([])
})

describe('before the first word is written', () => {
  const advice = (text: string, extra: { earlierReplies?: number } = {}) =>
    guidelinesFor({ surface: 'reply', text, ...extra }, ruleset).map(({ id }) => id)

  it.each([
    ['Sono tre settimane che aspetto il rimborso, è inaccettabile.', 'acknowledge-then-act'],
    ['A che ora chiudete la domenica?', 'answer-first'],
    ['Siete stati bravissimi, grazie!', 'thank-with-a-detail'],
    ['VERGOGNA, SIETE DEI LADRI!', 'answer-the-fact'],
    ['Mia figlia è finita al pronto soccorso per un’allergia.', 'people-first'],
    ['Vi arriverà una lettera del mio avvocato.', 'ask-before-answering'],
    ['I’ve been waiting three weeks for my refund.', 'acknowledge-then-act'],
    ['What time do you close on Sundays?', 'answer-first'],
    ['Amazing service, thank you!', 'thank-with-a-detail'],
    ['You’re all liars!!!', 'answer-the-fact'],
    ['My son choked on the lid.', 'people-first'],
    ['You’ll hear from my lawyer.', 'ask-before-answering'],
  ])('«%s» is met with %s', (text, guideline) => {
    expect(advice(text)).toContain(guideline)
  })

  it('a third reply to the same person suggests going private or closing', () => {
    expect(advice('Non ci siamo capiti.', { earlierReplies: 2 })).toContain('close-or-move')
    expect(advice('Non ci siamo capiti.', { earlierReplies: 1 })).not.toContain('close-or-move')
  })

  it('praise is not met with advice for complaints', () => {
    expect(advice('Servizio impeccabile, siete i migliori!')).not.toContain('acknowledge-then-act')
    expect(advice('Best shop in town, I love it!')).not.toContain('acknowledge-then-act')
  })
})

/** Cues choose the advice, so a comment of each kind must be read as what it is. */
it.each([
  ['Il frullatore non funziona e nessuno risponde.', ['complaint']],
  ['Il pacco è arrivato, grazie mille.', ['thanks']],
  ['Nessun problema, siete sempre gentilissimi.', ['praise', 'thanks']],
  ['The blender doesn’t work and nobody replies.', ['complaint']],
  ['The parcel came, thanks.', ['thanks']],
  ['No problem at all, you’re always so helpful.', ['praise']],
])('«%s» is read as %j', (text, cues) => {
  const read = readConversation({ surface: 'comment', text }, ruleset).cues.map(({ id }) => id)
  expect([...new Set(read)].sort()).toEqual(cues)
})

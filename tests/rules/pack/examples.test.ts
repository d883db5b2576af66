import { expect, it } from 'vitest'
import { testPack } from '../../../rules/index.ts'
import { ruleAlone } from '../../../rules/pack/alone.ts'
import { tryExample } from '../../../rules/pack/examples.ts'
import { pack, rule } from '../make.ts'

const calm = {
  type: 'existence',
  phrases: { it: ['si calmi'], en: ['calm down'] },
  suggest: { it: ['respiri'] },
}
const failures = (examples: unknown, more: Record<string, unknown> = {}) =>
  testPack(pack([rule('calm', calm, { examples, ...more })])).map(
    ({ kind, id, language, text, message }) => `${kind} ${id} ${language} ${text}: ${message.en}`,
  )

it('is silent when every example does what it says', () => {
  const flag = [
    'Ora si calmi',
    { text: 'Si calmi, si calmi', match: ['Si calmi', 'si calmi'], suggestions: ['Respiri'] },
  ]
  expect(
    failures({
      it: { flag, fine: ['Tutto bene', 'Ha detto «si calmi»'] },
      en: { flag: ['Calm down'], fine: ['All fine'] },
    }),
  ).toEqual([])
})

it('names each example that does not', () => {
  const it = {
    flag: [
      'Tutto bene',
      { text: 'Ora si calmi', match: ['calmi'] },
      { text: 'Ora si calmi', suggestions: ['x'] },
    ],
    fine: ['Su, si calmi'],
  }
  expect(failures({ it })).toEqual([
    'rule calm it Tutto bene: This should be flagged, and is not.',
    'rule calm it Ora si calmi: It flags “si calmi” instead of “calmi”.',
    'rule calm it Ora si calmi: It suggests “respiri” instead of “x”.',
    'rule calm it Su, si calmi: “si calmi” is flagged, but should be fine.',
  ])
})

it('says so where the whole draft is flagged, or nothing is suggested', () => {
  const short = pack([
    rule('short', { type: 'length', unit: 'words', min: 3 }, { examples: { it: { fine: ['Ciao'] } } }),
    rule(
      'bad',
      { type: 'existence', phrases: { it: ['brutto'] } },
      {
        examples: { it: { flag: [{ text: 'Che brutto tempo', suggestions: ['x'] }] } },
      },
    ),
  ])
  expect(testPack(short).map(({ message }) => message.en)).toEqual([
    'This is flagged, but should be fine.',
    'It suggests — instead of “x”.',
  ])
})

it('tries a rule in the conversation that the example gives', () => {
  const when = { conversation: { any: ['complaint'] } }
  const cues = [{ id: 'complaint', phrases: { it: ['vergogna'] } }]
  const examples = {
    it: { flag: [{ text: 'Si calmi', conversation: { text: 'Vergogna!' } }], fine: ['Si calmi'] },
  }
  expect(testPack(pack([rule('calm', calm, { when, examples })], { cues }))).toEqual([])
})

it('tries cues, each by its own words', () => {
  const cues = [
    {
      id: 'anger',
      phrases: { it: ['furios{o,a}'] },
      examples: { it: { match: ['Sono furiosa', 'Grazie'], miss: ['Tempesta furiosa', 'Ciao'] } },
    },
  ]
  expect(testPack(pack([], { cues })).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'cue Grazie',
    'cue Tempesta furiosa',
  ])
})

it('tries a rule alone, whatever other rules say of the same words', () => {
  const louder = rule(
    'louder',
    { type: 'existence', phrases: { it: ['ora si calmi'] } },
    { severity: 'stop' },
  )
  const tried = rule('calm', calm, { examples: { it: { flag: ['Ora si calmi'] } } })
  expect(testPack(pack([louder, tried]))).toEqual([])
})

it('tells of one rule by itself what it tells of it among others', () => {
  const examples = { it: { flag: ['Ora si calmi', 'Tutto bene'], fine: ['Su, si calmi'] } }
  const cues = [{ id: 'complaint', phrases: { it: ['vergogna'] } }]
  const when = { conversation: { any: ['complaint'] } }
  const whole = pack(
    [rule('calm', calm, { examples }), rule('also', calm, {}), rule('angry', calm, { when })],
    {
      cues,
      overrides: [{ rule: 'test/calm', exceptions: { it: ['ora si calmi'] } }],
    },
  )
  const [calmRule, , angry] = whole.rules ?? []
  if (!calmRule || !angry) throw new Error('a pack without its rules')
  const alone = ruleAlone(calmRule, whole)
  const trials = (['flag', 'fine'] as const).flatMap((wanted) =>
    (calmRule.examples?.it?.[wanted] ?? []).map((example) =>
      tryExample(alone.rule, example, wanted, 'it', alone.ruleset),
    ),
  )
  expect(trials.flatMap(({ problem }) => problem ?? [])).toEqual(
    testPack(whole).map(({ message }) => message),
  )
  expect(trials.map(({ tips }) => tips.map(({ start, end }) => [start, end]))).toEqual([[], [], [[4, 12]]])

  const inAnger = ruleAlone(angry, whole)
  const answered = { text: 'Si calmi', conversation: { text: 'Vergogna!' } }
  expect(tryExample(inAnger.rule, answered, 'flag', 'it', inAnger.ruleset)).not.toHaveProperty('problem')
})

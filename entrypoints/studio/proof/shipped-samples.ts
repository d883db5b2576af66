/**
 * Clean replies that came with the extension: what its own packs' rules must leave alone, and their model replies with
 * the fields filled in. They are ours, under the extension's licence.
 */

import { type Conversation, type Example, LANGUAGES, type Language, type Pack } from '../../../rules/index.ts'
import type { Sample } from './sample.ts'

/** What stands in the fields of a model reply, in each language. */
const FILLED: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  it: { name: 'Anna', days: 'tre giorni', time: 'domani sera', initials: 'Marta' },
  en: { name: 'Anna', days: 'three days', time: 'tomorrow evening', initials: 'Martha' },
}

const made = new WeakMap<readonly Pack[], readonly Sample[]>()

/** @param packs those of the extension. Each text once; the same list for the same packs. */
export function shippedSamples(packs: readonly Pack[]): readonly Sample[] {
  let samples = made.get(packs)
  if (!samples) {
    const byText = new Map<string, Sample>()
    for (const sample of packs.flatMap((pack) => [...examplesOf(pack), ...repliesOf(pack)]))
      if (!byText.has(sample.text)) byText.set(sample.text, sample)
    samples = [...byText.values()]
    made.set(packs, samples)
  }
  return samples
}

function examplesOf(pack: Pack): readonly Sample[] {
  return (pack.rules ?? []).flatMap((rule) =>
    LANGUAGES.flatMap((language) =>
      (rule.examples?.[language]?.fine ?? []).map((example, at) => ({
        ...sampleOf(`${pack.id}/${rule.id}/${language}/${at}`, example.text, language),
        ...(example.conversation ? { conversation: answered(example.conversation) } : {}),
      })),
    ),
  )
}

function answered(conversation: NonNullable<Example['conversation']>): Conversation {
  return { ...conversation, surface: conversation.surface ?? 'reply' }
}

/** A reply whose fields nobody could fill in is none. */
function repliesOf(pack: Pack): readonly Sample[] {
  return (pack.replies ?? []).flatMap((reply) =>
    LANGUAGES.flatMap((language) => {
      const text = reply.text[language]?.replace(
        /\{(\w+)\}/gu,
        (field, name: string) => FILLED[language][name] ?? field,
      )
      return text === undefined || text.includes('{')
        ? []
        : [sampleOf(`${pack.id}/${reply.id}/${language}`, text, language)]
    }),
  )
}

const sampleOf = (id: string, text: string, language: Language): Sample => ({
  ...{ id, text, language },
  mark: 'fine',
  source: 'shipped',
})

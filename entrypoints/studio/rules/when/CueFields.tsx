import { useMemo } from 'react'
import { useTexts } from '../../../../components/language.tsx'
import type { When } from '../../../../rules/index.ts'
import { withOptional } from '../../manuscript/change.ts'
import { ManyField } from '../fields/ChoiceField.tsx'
import type { FieldProps } from '../fields/field.ts'
import { useCueChoices } from './cues.ts'
import { whenTexts } from './texts.ts'

type Conversation = NonNullable<When['conversation']>

/** Which cues of the comment must be there, or must not. */
export function CueFields({ value, path, change }: FieldProps<Conversation>) {
  const texts = useTexts(whenTexts)
  const conversation = value ?? {}
  const { any, all, none } = conversation
  const used = useMemo(() => [...(any ?? []), ...(all ?? []), ...(none ?? [])], [any, all, none])
  const choices = useCueChoices(used).map(({ id, name }) => ({ value: id, label: name }))
  const field = (key: 'any' | 'all' | 'none') => ({
    value: conversation[key],
    path: `${path}.${key}`,
    choices,
    change: (next: readonly string[] | undefined, step?: string) =>
      change(withOptional(conversation, key, next), step),
  })
  return (
    <div className="st-cues">
      <ManyField {...field('any')} label={texts.any} />
      <ManyField {...field('all')} label={texts.allOf} />
      <ManyField {...field('none')} label={texts.none} hint={texts.cuesHint} />
    </div>
  )
}

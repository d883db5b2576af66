import { type ReactNode, useState } from 'react'
import { Button, IconButton } from '../../../../components/Button.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { LANGUAGES, SURFACES, type When } from '../../../../rules/index.ts'
import { withOptional } from '../../manuscript/change.ts'
import { ChoiceField, ManyField } from '../fields/ChoiceField.tsx'
import type { FieldProps } from '../fields/field.ts'
import { NumberField } from '../fields/NumberField.tsx'
import { CueFields } from './CueFields.tsx'
import { SitesField } from './SitesField.tsx'
import { whenTexts } from './texts.ts'

type Conversation = NonNullable<When['conversation']>

/** A condition that one may add: which fields of `when` it is made of. */
const CONDITIONS = {
  languages: { own: ['languages'], conversation: [] },
  surfaces: { own: ['surfaces'], conversation: [] },
  sites: { own: ['sites'], conversation: [] },
  draft: { own: ['draft'], conversation: [] },
  cues: { own: [], conversation: ['any', 'all', 'none'] },
  comment: { own: [], conversation: ['minWords', 'maxWords'] },
  language: { own: [], conversation: ['language'] },
  earlier: { own: [], conversation: ['minEarlierReplies', 'maxEarlierReplies'] },
  author: { own: [], conversation: ['author'] },
} as const satisfies Readonly<
  Record<
    string,
    { readonly own: readonly (keyof When)[]; readonly conversation: readonly (keyof Conversation)[] }
  >
>
type ConditionName = keyof typeof CONDITIONS
const ONE_FIELD: ReadonlySet<ConditionName> = new Set(['languages', 'surfaces', 'language', 'author'])
const NAMES = Object.keys(CONDITIONS) as readonly ConditionName[]

/** When something applies: only the conditions that are said, and a button for each of the others. */
export function WhenFields({ value, path, change }: FieldProps<When>) {
  const texts = useTexts(whenTexts)
  const when = value ?? {}
  const [asked, setAsked] = useState<readonly ConditionName[]>([])
  const isShown = (name: ConditionName) => isSaid(when, name) || asked.includes(name)
  const shown = NAMES.filter(isShown)
  const others = NAMES.filter((name) => !isShown(name))
  const set = (next: When, step?: string) => change(withoutEmpty(next), step)
  return (
    <div className="st-when">
      <p className="st-help">{shown.length === 0 ? texts.always : texts.all}</p>
      {shown.map((name) => (
        <div
          className="st-condition"
          key={name}
          // A condition of one field has its name from that.
          {...(ONE_FIELD.has(name) ? {} : { role: 'group', 'aria-label': texts.conditions[name] })}
        >
          <p className="st-fieldset-label">{texts.conditions[name]}</p>
          <div className="st-condition-fields">
            <ConditionFields name={name} when={when} path={path} set={set} />
          </div>
          <IconButton
            label={texts.remove(texts.conditions[name])}
            icon={<Icon name="close" size={16} />}
            onClick={() => {
              setAsked(asked.filter((each) => each !== name))
              if (isSaid(when, name)) set(without(when, name))
            }}
          />
        </div>
      ))}
      {others.length > 0 ? (
        // biome-ignore lint/a11y/useSemanticElements: these are buttons, not fields
        <div className="st-more-conditions" role="group" aria-label={texts.add}>
          {others.map((name) => (
            <Button
              key={name}
              size="s"
              icon={<Icon name="plus" size={14} />}
              onClick={() => setAsked([...asked, name])}
            >
              {texts.conditions[name]}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  )
}

interface ConditionFieldsProps {
  readonly name: ConditionName
  readonly when: When
  readonly path: string
  set(when: When, step?: string): void
}

function ConditionFields({ name, when, path, set }: ConditionFieldsProps): ReactNode {
  const texts = useTexts(whenTexts)
  const label = texts.conditions[name]
  const { conversation = {}, draft = {} } = when
  const own = <K extends keyof When>(key: K) => ({
    value: when[key],
    path: `${path}.${key}`,
    change: (value: When[K] | undefined, step?: string) => set(withOptional(when, key, value), step),
  })
  const drafted = (key: 'minWords' | 'maxWords') => ({
    value: draft[key],
    path: `${path}.draft.${key}`,
    change: (value: number | undefined, step?: string) =>
      set({ ...when, draft: withOptional(draft, key, value) }, step),
  })
  const answered = <K extends keyof Conversation>(key: K) => ({
    value: conversation[key],
    path: `${path}.conversation.${key}`,
    change: (value: Conversation[K] | undefined, step?: string) =>
      set({ ...when, conversation: withOptional(conversation, key, value) }, step),
  })
  switch (name) {
    case 'languages':
      return (
        <ManyField
          {...own('languages')}
          label={label}
          choices={LANGUAGES.map((each) => ({ value: each, label: texts.languages[each] }))}
        />
      )
    case 'surfaces':
      return (
        <ManyField
          {...own('surfaces')}
          label={label}
          choices={SURFACES.map((each) => ({ value: each, label: texts.surfaces[each] }))}
        />
      )
    case 'sites':
      return <SitesField {...own('sites')} />
    case 'draft':
      return (
        <>
          <NumberField {...drafted('minWords')} label={texts.minWords} />
          <NumberField {...drafted('maxWords')} label={texts.maxWords} />
        </>
      )
    case 'cues':
      return (
        <CueFields
          value={conversation}
          path={`${path}.conversation`}
          change={(next, step) => set(withOptional(when, 'conversation', next), step)}
        />
      )
    case 'comment':
      return (
        <>
          <NumberField {...answered('minWords')} label={texts.minWords} />
          <NumberField {...answered('maxWords')} label={texts.maxWords} />
        </>
      )
    case 'language':
      return (
        <ChoiceField
          {...answered('language')}
          label={label}
          unsaid={texts.notChosen}
          choices={[
            { value: 'same', label: texts.same },
            { value: 'other', label: texts.other },
          ]}
        />
      )
    case 'earlier':
      return (
        <>
          <NumberField {...answered('minEarlierReplies')} label={texts.minReplies} />
          <NumberField {...answered('maxEarlierReplies')} label={texts.maxReplies} hint={texts.repliesHint} />
        </>
      )
    case 'author':
      return (
        <ChoiceField
          {...answered('author')}
          label={label}
          unsaid={texts.notChosen}
          choices={[
            { value: 'known', label: texts.known },
            { value: 'unknown', label: texts.unknown },
          ]}
        />
      )
  }
}

function isSaid(when: When, name: ConditionName): boolean {
  const { own, conversation } = CONDITIONS[name]
  return (
    own.some((key) => when[key] !== undefined) ||
    conversation.some((key) => when.conversation?.[key] !== undefined)
  )
}

function without(when: When, name: ConditionName): When {
  const { own, conversation } = CONDITIONS[name]
  let next = when
  for (const key of own) next = withOptional(next, key, undefined)
  let rest: Conversation = next.conversation ?? {}
  for (const key of conversation) rest = withOptional(rest, key, undefined)
  return conversation.length === 0 ? next : { ...next, conversation: rest }
}

/** A condition that asks nothing is none. */
function withoutEmpty(when: When): When | undefined {
  let next = when
  for (const key of ['draft', 'conversation'] as const) {
    const part = next[key]
    if (part && Object.keys(part).length === 0) next = withOptional(next, key, undefined)
  }
  return Object.keys(next).length === 0 ? undefined : next
}

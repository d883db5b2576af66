/** What else an example can say: which words exactly, which replacements, and what it answers. */

import { Button } from '../../../components/Button.tsx'
import { Disclosure } from '../../../components/Disclosure.tsx'
import { Select, TextArea, TextField } from '../../../components/fields.tsx'
import { useTexts } from '../../../components/language.tsx'
import { sharedTexts } from '../../../components/texts.ts'
import { type Example, LANGUAGES, type Language, SURFACES, type Tip } from '../../../rules/index.ts'
import { SIGNS } from '../../coach.content/sites/registry.ts'
import { LinesField } from '../fields/LinesField.tsx'
import { withOptional } from '../manuscript/change.ts'
import type { Wanted } from './change-examples.ts'
import { proofTexts } from './texts.ts'

interface ExampleDetailsProps {
  readonly example: Example
  readonly language: Language
  readonly wanted: Wanted
  /** What the rule finds in it now. */
  readonly tips: readonly Tip[]
  readonly isReadOnly: boolean
  onChange(change: (example: Example) => Example, step: string): void
}

export function ExampleDetails(props: ExampleDetailsProps) {
  const { example, language, wanted, tips, isReadOnly, onChange } = props
  const texts = useTexts(proofTexts)
  const words = tips
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => example.text.slice(start, end).trim())
  const offered = tips[0]?.suggestions ?? []
  const set = <K extends 'match' | 'suggestions'>(field: K, value: Example[K] | undefined) =>
    onChange((now) => withOptional(now, field, value), field)
  return (
    <Disclosure className="st-more" summary={texts.details}>
      <div className="st-form">
        {wanted === 'flag' ? (
          <>
            <div className="st-take">
              <LinesField
                label={texts.match}
                hint={texts.matchHint}
                lang={language}
                value={example.match}
                onChange={(lines) => set('match', lines)}
              />
              <Button
                size="s"
                disabled={isReadOnly || words.every((each) => each === '')}
                onClick={() => set('match', words)}
              >
                {texts.takeFound}
              </Button>
            </div>
            {offered.length > 0 || example.suggestions ? (
              <div className="st-take">
                <LinesField
                  label={texts.suggestions}
                  hint={texts.suggestionsHint}
                  lang={language}
                  value={example.suggestions}
                  onChange={(lines) => set('suggestions', lines)}
                />
                <Button
                  size="s"
                  disabled={isReadOnly || offered.length === 0}
                  onClick={() => set('suggestions', offered)}
                >
                  {texts.takeFound}
                </Button>
              </div>
            ) : null}
          </>
        ) : null}
        <AnsweredFields {...{ example, isReadOnly, onChange }} />
      </div>
    </Disclosure>
  )
}

type Answered = NonNullable<Example['conversation']>

/** The conversation: rules may depend on it, and the preview shows it. */
function AnsweredFields({
  example,
  isReadOnly,
  onChange,
}: Pick<ExampleDetailsProps, 'example' | 'isReadOnly' | 'onChange'>) {
  const texts = useTexts(proofTexts)
  const { surfaces, languages } = useTexts(sharedTexts)
  const answered: Answered = example.conversation ?? {}
  const set = <K extends keyof Answered>(field: K, value: Answered[K] | undefined) =>
    onChange((now) => {
      const changed = withOptional<Answered, K>(now.conversation ?? {}, field, value)
      return withOptional(now, 'conversation', Object.keys(changed).length > 0 ? changed : undefined)
    }, `conversation/${field}`)
  return (
    <fieldset className="st-answered" disabled={isReadOnly}>
      <legend>{texts.conversation}</legend>
      <TextArea
        label={texts.comment}
        rows={2}
        maxLength={5000}
        value={answered.text ?? ''}
        onChange={(text) => set('text', text === '' ? undefined : text)}
      />
      <div className="st-row">
        <Select
          label={texts.surface}
          value={answered.surface ?? ''}
          options={[
            { value: '', label: texts.usual },
            ...SURFACES.map((value) => ({ value, label: surfaces[value] })),
          ]}
          onChange={(surface) => set('surface', surface === '' ? undefined : surface)}
        />
        <Select
          label={texts.site}
          value={answered.site ?? ''}
          options={[{ value: '', label: texts.anySite }, ...siteOptions(answered.site)]}
          onChange={(site) => set('site', site === '' ? undefined : site)}
        />
        <Select
          label={texts.commentLanguage}
          value={answered.language ?? ''}
          options={[
            { value: '', label: texts.told },
            ...LANGUAGES.map((value) => ({ value, label: languages[value] })),
          ]}
          onChange={(language) => set('language', language === '' ? undefined : language)}
        />
        <TextField
          label={texts.author}
          maxLength={200}
          value={answered.author ?? ''}
          onChange={(author) => set('author', author === '' ? undefined : author)}
        />
        <TextField
          label={texts.page}
          maxLength={200}
          value={answered.page ?? ''}
          onChange={(page) => set('page', page === '' ? undefined : page)}
        />
        <TextField
          type="number"
          min={0}
          max={100}
          label={texts.earlier}
          value={answered.earlierReplies === undefined ? '' : String(answered.earlierReplies)}
          onChange={(typed) => {
            const count = Number.parseInt(typed, 10)
            set('earlierReplies', Number.isNaN(count) ? undefined : Math.max(0, count))
          }}
        />
      </div>
    </fieldset>
  )
}

const SITES = SIGNS.map(({ id, name }) => ({ value: id as string, label: name })).toSorted((a, b) =>
  a.label.localeCompare(b.label),
)

/** With one that is not known here, so that it is not lost. */
function siteOptions(site: string | undefined) {
  return site === undefined || SITES.some(({ value }) => value === site)
    ? SITES
    : [...SITES, { value: site, label: site }]
}

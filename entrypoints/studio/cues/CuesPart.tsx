/** Kinds of comment that the pack tells apart: by which words, with examples tried at once. */
import { Select } from '../../../components/fields.tsx'
import { inLanguage } from '../../../components/in-language.ts'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import { type CueSpec, freeId, KNOWN_CUES } from '../../../rules/index.ts'
import { EntryList } from '../entries/EntryList.tsx'
import { IdField } from '../entries/IdField.tsx'
import { useEntries } from '../entries/use-entries.ts'
import { PerReaderField } from '../fields/PerReaderField.tsx'
import { withOptional } from '../manuscript/change.ts'
import { useManuscript } from '../manuscript/use-manuscript.tsx'
import type { FormFields } from '../rules/checks/check-form.ts'
import { FormFieldList } from '../rules/checks/FormFieldList.tsx'
import { matcherFields } from '../rules/checks/matcher-fields.tsx'
import type { Field } from '../rules/fields/field.ts'
import { NumberField } from '../rules/fields/NumberField.tsx'
import { SayProvider } from '../rules/say.tsx'
import { whenTexts } from '../rules/when/texts.ts'
import { CueExamples } from './CueExamples.tsx'
import { cuesTexts } from './texts.ts'

/** What is looked for in the comment. */
type CueMatch = Omit<CueSpec, 'id' | 'name' | 'examples'>

const min: Field<number> = function Min(props) {
  return <NumberField {...props} label={useTexts(cuesTexts).min} otherwise="1" />
}
const matchFields: FormFields<CueMatch> = { ...matcherFields, min: { field: min, isMore: true } }

export function CuesPart() {
  const texts = useTexts(cuesTexts)
  const { knownCues } = useTexts(whenTexts)
  const language = useLanguage()
  const isReadOnly = useManuscript((state) => state.isReadOnly)
  const taken = new Set(useEntries('cues').map(({ id }) => id))
  const nameOf = (cue: CueSpec) =>
    (cue.name && inLanguage(cue.name, language)) ||
    KNOWN_CUES.filter((id) => id === cue.id).map((id) => knownCues[id])[0]
  return (
    <SayProvider>
      <EntryList
        list="cues"
        icon="complaint"
        words={texts.words}
        titleOf={(cue) => nameOf(cue) ?? ''}
        factOf={(cue) => <UsedBy id={cue.id} />}
        blank={() => ({ id: freeId('kind', taken) })}
      >
        {(cue, change, path) => (
          <fieldset className="st-bare" disabled={isReadOnly}>
            <Kind cue={cue} taken={taken} onChange={(id) => change((now) => ({ ...now, id }))} />
            <PerReaderField
              label={texts.name}
              path={`${path}.name`}
              isOptional
              value={cue.name}
              onChange={(name, of) => change((now) => withOptional(now, 'name', name), `name/${of}`)}
            />
            <FormFieldList<CueMatch>
              fields={matchFields}
              whole={cue}
              path={path}
              // A field is changed in a copy of the whole cue.
              change={(next, step) => change(() => next as CueSpec, step)}
            />
            <CueExamples
              cue={cue}
              path={path}
              change={(examples, step) => change((now) => withOptional(now, 'examples', examples), step)}
            />
            <IdField path={path} value={cue.id} onChange={(id) => change((now) => ({ ...now, id }), 'id')} />
          </fieldset>
        )}
      </EntryList>
    </SayProvider>
  )
}

interface KindProps {
  readonly cue: CueSpec
  readonly taken: ReadonlySet<string>
  onChange(id: string): void
}

/** A kind that Galateo knows by name, or the pack's own. */
function Kind({ cue, taken, onChange }: KindProps) {
  const texts = useTexts(cuesTexts)
  const { knownCues } = useTexts(whenTexts)
  const known = KNOWN_CUES.find((id) => id === cue.id)
  return (
    <Select<string>
      label={texts.kind}
      hint={texts.kindHint}
      value={known ?? ''}
      options={[
        { value: '', label: texts.own },
        ...KNOWN_CUES.filter((id) => id === cue.id || !taken.has(id)).map((id) => ({
          value: id,
          label: knownCues[id],
        })),
      ]}
      onChange={(chosen) => {
        if (chosen !== '') onChange(chosen)
        else if (known) onChange(freeId('kind', taken))
      }}
    />
  )
}

/** How many rules of the pack ask for it. */
function UsedBy({ id }: { id: string }) {
  const texts = useTexts(cuesTexts)
  const count = useManuscript(
    ({ pack }) =>
      (pack.rules ?? []).filter(({ when }) => {
        const { any = [], all = [], none = [] } = when?.conversation ?? {}
        return any.includes(id) || all.includes(id) || none.includes(id)
      }).length,
  )
  return count === 0 ? null : texts.usedBy(count)
}

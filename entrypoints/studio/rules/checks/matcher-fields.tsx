/** How words and patterns are looked for: the same fields wherever a check looks for words. */
import { useTexts } from '../../../../components/language.tsx'
import { type CheckOf, PLACES } from '../../../../rules/index.ts'
import { FieldSet } from '../fields/FieldSet.tsx'
import type { Field } from '../fields/field.ts'
import { PatternLists } from '../fields/PatternLists.tsx'
import type { FormFields } from './check-form.ts'
import { FormFieldList } from './FormFieldList.tsx'
import { flag, many, phraseLists } from './factories.tsx'
import { checkTexts } from './texts.ts'

/** Words and patterns to look for, readonly as a pack holds them. */
export type Matcher = CheckOf<'conditional'>['first']
type Except = NonNullable<Matcher['except']>

const patterns: Field<NonNullable<Matcher['patterns']>> = function Patterns(props) {
  const texts = useTexts(checkTexts)
  return <PatternLists {...props} label={texts.patterns} />
}

const exceptFields: FormFields<Except> = {
  before: { field: phraseLists({ label: (t) => t.exceptBefore }) },
  after: { field: phraseLists({ label: (t) => t.exceptAfter }) },
  sentence: { field: phraseLists({ label: (t) => t.exceptSentence }) },
}

const except: Field<Except> = function ExceptFields({ value = {}, path, change }) {
  const texts = useTexts(checkTexts)
  return (
    <FieldSet label={texts.except} hint={texts.exceptHint}>
      <FormFieldList
        fields={exceptFields}
        whole={value}
        path={path}
        change={(next, step) => change(Object.keys(next).length === 0 ? undefined : next, step)}
      />
    </FieldSet>
  )
}

/** What is looked for. */
export const wantedFields = {
  phrases: { field: phraseLists({ label: (t) => t.phrases }) },
  patterns: { field: patterns, isMore: true },
} satisfies Partial<FormFields<Matcher>>

/** How. */
export const mannerFields = {
  exceptions: {
    field: phraseLists({ label: (t) => t.exceptions, hint: (t) => t.exceptionsHint }),
    isMore: true,
  },
  except: { field: except, isMore: true },
  masked: { field: flag({ label: (t) => t.masked, hint: (t) => t.maskedHint }), isMore: true },
  matchCase: { field: flag({ label: (t) => t.matchCase, hint: (t) => t.matchCaseHint }), isMore: true },
  in: {
    field: many({ label: (t) => t.in, hint: (t) => t.inHint }, PLACES, (t) => t.places, {
      unsaid: ['prose'],
    }),
    isMore: true,
  },
} satisfies Partial<FormFields<Matcher>>

/** Both. */
export const matcherFields: FormFields<Matcher> = { ...wantedFields, ...mannerFields }

/** Words to look for and how, as one part of a check. */
export function matcher(label: (texts: (typeof checkTexts)['en']) => string): Field<Matcher> {
  return function MatcherField({ value = {}, path, change }) {
    const texts = useTexts(checkTexts)
    return (
      <FieldSet label={label(texts)}>
        <div className="st-matcher">
          <FormFieldList fields={matcherFields} whole={value} path={path} change={change} />
        </div>
      </FieldSet>
    )
  }
}

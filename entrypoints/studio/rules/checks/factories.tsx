/** Fields with their words: each makes a component that reads its label in the reader's language. */
import { useTexts } from '../../../../components/language.tsx'
import type { PerLanguage } from '../../../../rules/index.ts'
import { ChipList } from '../fields/ChipList.tsx'
import { ChoiceField, FlagField, ManyField } from '../fields/ChoiceField.tsx'
import { FieldSet } from '../fields/FieldSet.tsx'
import type { Field } from '../fields/field.ts'
import { NumberField } from '../fields/NumberField.tsx'
import { PhraseLists } from '../fields/PhraseLists.tsx'
import { checkTexts } from './texts.ts'

type Texts = (typeof checkTexts)['en']
type Words = (texts: Texts) => string

interface Wording {
  readonly label: Words
  readonly hint?: Words
}

const said = (texts: Texts, { label, hint }: Wording) => ({
  label: label(texts),
  ...(hint ? { hint: hint(texts) } : {}),
})

export function phraseLists(
  wording: Wording,
  more: { readonly kind?: 'text'; readonly isRequired?: true; readonly empty?: Words } = {},
): Field<PerLanguage<readonly string[]>> {
  return function PhraseListsField(props) {
    const texts = useTexts(checkTexts)
    const { empty, ...rest } = more
    return (
      <PhraseLists
        {...props}
        {...said(texts, wording)}
        {...rest}
        {...(empty ? { empty: empty(texts) } : {})}
      />
    )
  }
}

/** One list for every language. */
export function textList(wording: Wording): Field<readonly string[]> {
  return function TextListField({ value = [], path, change }) {
    const texts = useTexts(checkTexts)
    const { label, hint } = said(texts, wording)
    return (
      <FieldSet label={label} path={path}>
        <ChipList
          label={label}
          silentLabel
          kind="text"
          {...(hint === undefined ? {} : { hint })}
          values={value}
          change={change}
        />
      </FieldSet>
    )
  }
}

export function number(
  wording: Wording & { readonly otherwise?: Words },
  more: { readonly isRequired?: true; readonly isDecimal?: true } = {},
): Field<number> {
  return function NumberFieldWithWords(props) {
    const texts = useTexts(checkTexts)
    const { otherwise } = wording
    return (
      <NumberField
        {...props}
        {...said(texts, wording)}
        {...more}
        {...(otherwise ? { otherwise: otherwise(texts) } : {})}
      />
    )
  }
}

export function choice<T extends string>(
  wording: Wording & { readonly unsaid?: Words; readonly assumed?: NoInfer<T> },
  values: readonly T[],
  names: (texts: Texts) => Readonly<Record<T, string>>,
): Field<T> {
  return function ChoiceFieldWithWords(props) {
    const texts = useTexts(checkTexts)
    const { unsaid, assumed } = wording
    const choices = values.map((value) => ({ value, label: names(texts)[value] }))
    return (
      <ChoiceField
        {...props}
        {...said(texts, wording)}
        choices={choices}
        {...(unsaid ? { unsaid: unsaid(texts) } : {})}
        {...(assumed === undefined ? {} : { assumed })}
      />
    )
  }
}

export function many<T extends string>(
  wording: Wording,
  values: readonly T[],
  names: (texts: Texts) => Readonly<Record<T, string>>,
  more: { readonly unsaid?: readonly T[]; readonly isRequired?: true } = {},
): Field<readonly T[]> {
  return function ManyFieldWithWords(props) {
    const texts = useTexts(checkTexts)
    const choices = values.map((value) => ({ value, label: names(texts)[value] }))
    return <ManyField {...props} {...said(texts, wording)} choices={choices} {...more} />
  }
}

export function flag(wording: Wording): Field<boolean> {
  return function FlagFieldWithWords(props) {
    return <FlagField {...props} {...said(useTexts(checkTexts), wording)} />
  }
}

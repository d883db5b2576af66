import { type ReactNode, useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { LANGUAGES, type PerLanguage } from '../../../../rules/index.ts'
import { useManuscript } from '../../manuscript/use-manuscript.tsx'
import { fieldTexts } from './texts.ts'

/** The languages of drafts, and what holds in all of them. */
export const DRAFT_LANGUAGES = [...LANGUAGES, 'any'] as const
export type DraftLanguage = (typeof DRAFT_LANGUAGES)[number]

interface PerLanguageFieldsProps<T> {
  readonly value: PerLanguage<T> | undefined
  /** Shows only languages that hold something; asking for another begins it at once. */
  begin?(language: DraftLanguage): void
  /** One language's field. */
  children(language: DraftLanguage, value: T | undefined): ReactNode
}

/** A field for each language of the pack, for each that holds something, and for others that one asks for. */
export function PerLanguageFields<T>({ value, begin, children }: PerLanguageFieldsProps<T>) {
  const texts = useTexts(fieldTexts)
  const languages = useManuscript(({ pack }) => pack.languages)
  const [asked, setAsked] = useState<readonly DraftLanguage[]>([])
  const isShown = (language: DraftLanguage) =>
    value?.[language] !== undefined ||
    asked.includes(language) ||
    (!begin && language !== 'any' && languages.includes(language))
  const others = DRAFT_LANGUAGES.filter((language) => !isShown(language))
  return (
    <div className="st-per-language">
      {DRAFT_LANGUAGES.filter(isShown).map((language) => (
        <div key={language}>{children(language, value?.[language])}</div>
      ))}
      {others.length > 0 ? (
        <div className="st-more-languages">
          {others.map((language) => (
            <Button
              key={language}
              size="s"
              look="quiet"
              icon={<Icon name="plus" size={14} />}
              onClick={() => (begin ? begin(language) : setAsked([...asked, language]))}
            >
              {texts.addLanguage[language]}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  )
}

/** The same with one language's list changed; a list without entries goes, and so does a value without lists. */
export function withList<T>(
  value: PerLanguage<readonly T[]> | undefined,
  language: DraftLanguage,
  list: readonly T[],
): PerLanguage<readonly T[]> | undefined {
  const entries = DRAFT_LANGUAGES.flatMap((each) => {
    const kept = each === language ? list : value?.[each]
    return kept === undefined || (each === language && kept.length === 0) ? [] : [[each, kept] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

import { useCallback, useRef, useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useFormat, useTexts } from '../../../../components/language.tsx'
import type { CheckOf, PerLanguage } from '../../../../rules/index.ts'
import { changeAt, removeAt } from '../../manuscript/change.ts'
import { useSay } from '../say.tsx'
import { FieldSet } from './FieldSet.tsx'
import type { FieldProps } from './field.ts'
import { NewSwap } from './NewSwap.tsx'
import { type DraftLanguage, PerLanguageFields, withList } from './PerLanguageFields.tsx'
import { SwapRow } from './SwapRow.tsx'
import { fieldTexts } from './texts.ts'

/** A phrase or a pattern, and what is better. */
export type Swap = NonNullable<CheckOf<'substitution'>['swap']['any']>[number]

/** Pairs that are rendered before one asks for all. */
const SHOWN = 40

interface SwapListsProps extends FieldProps<PerLanguage<readonly Swap[]>> {
  readonly label: string
  /** The field must be there, though it holds nothing. */
  readonly isRequired?: boolean
}

/** Words and their better forms, for each language. */
export function SwapLists({ label, isRequired = false, value, path, change }: SwapListsProps) {
  const texts = useTexts(fieldTexts)
  return (
    <FieldSet label={label} hint={texts.swapHelp} path={path}>
      <PerLanguageFields value={value}>
        {(language, list = []) => (
          <SwapList
            language={language}
            list={list}
            path={`${path}.${language}`}
            change={(next, step) =>
              change(withList(value, language, next) ?? (isRequired ? {} : undefined), step)
            }
          />
        )}
      </PerLanguageFields>
    </FieldSet>
  )
}

interface SwapListProps {
  readonly language: DraftLanguage
  readonly list: readonly Swap[]
  readonly path: string
  change(list: readonly Swap[], step?: string): void
}

function SwapList({ language, list, path, change }: SwapListProps) {
  const texts = useTexts(fieldTexts)
  const format = useFormat()
  const say = useSay()
  const [all, setAll] = useState(false)
  const shown = all ? list : list.slice(0, SHOWN)
  // Rows keep the same functions, so that typing in one renders only that one.
  const latest = useRef({ list, change })
  latest.current = { list, change }
  const set = useCallback((index: number, next: Swap, step?: string) => {
    const { list, change } = latest.current
    change(
      changeAt(list, index, () => next),
      step,
    )
  }, [])
  const remove = useCallback((index: number) => {
    const { list, change } = latest.current
    change(removeAt(list, index))
  }, [])
  const add = (more: readonly Swap[]) => {
    change([...list, ...more])
    say(texts.added(more.length))
    if (list.length >= SHOWN) setAll(true)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot be laid out beside other things
    <div className="st-swaps" role="group" aria-label={texts.languages[language]}>
      <p className="st-chips-label">{texts.languages[language]}</p>
      {shown.length > 0 ? (
        <ul>
          {shown.map((swap, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a pair has no name but its place
            <li key={index}>
              <SwapRow
                swap={swap}
                index={index}
                language={language}
                path={`${path}[${index}]`}
                onChange={set}
                onRemove={remove}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {shown.length < list.length ? (
        <Button size="s" look="quiet" onClick={() => setAll(true)}>
          {texts.showAll(format.number(list.length))}
        </Button>
      ) : null}
      <NewSwap language={language} onAdd={add} />
      <Button
        size="s"
        look="quiet"
        icon={<Icon name="plus" size={14} />}
        onClick={() => add([{ pattern: { pattern: '' }, to: [''] }])}
      >
        {texts.addPatternSwap}
      </Button>
    </div>
  )
}

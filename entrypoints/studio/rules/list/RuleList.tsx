import { type KeyboardEvent, useCallback, useId, useLayoutEffect, useRef } from 'react'
import { useTexts } from '../../../../components/language.tsx'
import type { Language, PackRule } from '../../../../rules/index.ts'
import { useWindowedList } from '../../../page/use-windowed-list.ts'
import { type RowDeed, RuleRow } from './RuleRow.tsx'
import { listTexts } from './texts.ts'

/** Height in px until a row is measured. */
const ROW = 62
/** Rows that are there before they come into sight. */
const AHEAD = 10

interface RuleListProps {
  readonly rules: readonly PackRule[]
  /** Places of the rules to show, in order. */
  readonly shown: readonly number[]
  readonly languages: readonly Language[]
  /** Place of the rule that is reached first by Tab. */
  readonly current: number | undefined
  readonly isMovable: boolean
  faultsOf(index: number): number
  hrefOf(index: number): string
  onFocus(index: number): void
  onDeed(deed: RowDeed, index: number): void
}

/** Rules in the pack's order; only those in sight stand in the page. One Tab stop: arrows, Home and End move inside. */
export function RuleList(props: RuleListProps) {
  const { rules, shown, languages, current, isMovable, faultsOf, hrefOf, onFocus, onDeed } = props
  const texts = useTexts(listTexts)
  const helpId = useId()
  const wanted = useRef<number>(undefined)
  const found = current === undefined ? -1 : shown.indexOf(current)
  const stop = Math.max(found, 0)

  const { list, virtualizer, listStyle, rowProps } = useWindowedList({
    count: shown.length,
    sizeOf: () => ROW,
    ahead: AHEAD,
    kept: stop,
  })

  // The focus follows the rule that was moved, and goes to the next one when a rule is deleted.
  useLayoutEffect(() => {
    if (wanted.current === undefined) return
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`)
    if (!row) return
    wanted.current = undefined
    row.focus({ preventScroll: true })
  })

  function focusAt(place: number) {
    const index = shown[place]
    if (index === undefined) return
    wanted.current = index
    onFocus(index)
    virtualizer.scrollToIndex(place)
  }

  function move(event: KeyboardEvent<HTMLElement>) {
    if (event.altKey || !(event.target as Element).matches('[data-row]')) return
    const last = shown.length - 1
    const to = { ArrowDown: stop + 1, ArrowUp: stop - 1, Home: 0, End: last }[event.key]
    if (to === undefined) return
    event.preventDefault()
    focusAt(Math.min(Math.max(to, 0), last))
  }

  const act = useCallback(
    (deed: RowDeed, index: number) => {
      const to = { up: index - 1, down: index + 1, duplicate: index + 1, remove: index }[deed]
      const last = rules.length - 1 + (deed === 'duplicate' ? 1 : deed === 'remove' ? -1 : 0)
      if (to < 0 || (deed === 'down' && to > last)) return
      wanted.current = Math.min(to, last)
      onDeed(deed, index)
    },
    [rules.length, onDeed],
  )

  return (
    <>
      <p className="g-said" id={helpId}>
        {texts.listKeys}
      </p>
      <ul className="st-rule-rows" aria-label={texts.list} ref={list} style={listStyle} onKeyDown={move}>
        {virtualizer.getVirtualItems().map(({ index: place, start }) => {
          const index = shown[place]
          const rule = index === undefined ? undefined : rules[index]
          if (index === undefined || !rule) return null
          return (
            <li key={index} {...rowProps(place, start)}>
              <RuleRow
                rule={rule}
                index={index}
                href={hrefOf(index)}
                languages={languages}
                faults={faultsOf(index)}
                isStop={place === stop}
                isMovable={isMovable}
                helpId={helpId}
                onFocus={onFocus}
                onDeed={act}
              />
            </li>
          )
        })}
      </ul>
    </>
  )
}

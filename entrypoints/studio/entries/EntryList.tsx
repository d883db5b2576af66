/** A list of a pack, one entry under the other: each opens to its fields, can be moved, and deleted. */
import { type ReactNode, useId, useState } from 'react'
import { Button, IconButton } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Icon, type IconName } from '../../../components/Icon.tsx'
import { useTexts } from '../../../components/language.tsx'
import { changeAt, moveTo, removeAt, withOptional } from '../manuscript/change.ts'
import { useEdit, useFaults, useManuscript } from '../manuscript/use-manuscript.tsx'
import { entriesTexts } from './texts.ts'
import { type EntryOf, type ListOf, useEntries } from './use-entries.ts'

interface EntryListProps<List extends ListOf> {
  readonly list: List
  readonly icon: IconName
  readonly words: {
    readonly add: string
    readonly none: string
    readonly noneText: string
    readonly nameless: string
  }
  /** What the entry is called in its line; empty while it has no name. */
  titleOf(entry: EntryOf<List>): string
  /** A second, quieter word in its line. */
  factOf?(entry: EntryOf<List>): ReactNode
  blank(): EntryOf<List>
  /** Its fields. `change` counts changes of the same `field` in a row as one step. */
  children(
    entry: EntryOf<List>,
    change: (change: (entry: EntryOf<List>) => EntryOf<List>, field?: string) => void,
    path: string,
  ): ReactNode
}

export function EntryList<List extends ListOf>(props: EntryListProps<List>) {
  const { list, icon, words, titleOf, factOf, blank, children } = props
  const texts = useTexts(entriesTexts)
  const entries = useEntries(list)
  const isReadOnly = useManuscript((state) => state.isReadOnly)
  const edit = useEdit()
  const [open, setOpen] = useState<number | undefined>(entries.length === 1 ? 0 : undefined)

  const setList = (change: (entries: readonly EntryOf<List>[]) => readonly EntryOf<List>[], step?: string) =>
    edit((pack) => {
      // The list of this name holds entries of this kind.
      const changed = change((pack[list] ?? []) as readonly EntryOf<List>[]) as (typeof pack)[List]
      return withOptional(pack, list, changed?.length ? changed : undefined)
    }, step)

  function add() {
    setList((before) => [...before, blank()])
    setOpen(entries.length)
  }
  function move(from: number, by: number) {
    setList((before) => moveTo(before, from, from + by))
    setOpen((now) => (now === from ? from + by : now === from + by ? from : now))
  }

  const nameOf = (entry: EntryOf<List>) => titleOf(entry) || words.nameless

  const adding = (
    <Button icon={<Icon name="plus" />} disabled={isReadOnly} onClick={add}>
      {words.add}
    </Button>
  )
  if (entries.length === 0)
    return (
      <EmptyState icon={<Icon name={icon} />} title={words.none} action={adding}>
        {words.noneText}
      </EmptyState>
    )
  return (
    <div className="st-entries">
      <ul>
        {entries.map((entry, index) => (
          <Entry
            // Entries have no name that stays the same while it is being written.
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry is the one at its place
            key={index}
            title={nameOf(entry)}
            fact={factOf?.(entry)}
            path={`${list}[${index}]`}
            isOpen={index === open}
            onToggle={() => setOpen(index === open ? undefined : index)}
            actions={
              isReadOnly ? null : (
                <>
                  <IconButton
                    label={texts.up(nameOf(entry))}
                    icon={<Icon name="up" />}
                    disabled={index === 0}
                    onClick={() => move(index, -1)}
                  />
                  <IconButton
                    label={texts.down(nameOf(entry))}
                    icon={<Icon name="down" />}
                    disabled={index === entries.length - 1}
                    onClick={() => move(index, 1)}
                  />
                  <IconButton
                    label={texts.delete(nameOf(entry))}
                    icon={<Icon name="trash" />}
                    onClick={() => {
                      setList((before) => removeAt(before, index))
                      setOpen(undefined)
                    }}
                  />
                </>
              )
            }
          >
            {children(
              entry,
              (change, field) =>
                setList(
                  (before) => changeAt(before, index, change),
                  field === undefined ? undefined : `${list}/${index}/${field}`,
                ),
              `${list}[${index}]`,
            )}
          </Entry>
        ))}
      </ul>
      <div>{adding}</div>
    </div>
  )
}

interface EntryProps {
  readonly title: string
  readonly fact: ReactNode
  readonly path: string
  readonly isOpen: boolean
  readonly actions: ReactNode
  readonly children: ReactNode
  onToggle(): void
}

function Entry({ title, fact, path, isOpen, actions, children, onToggle }: EntryProps) {
  const texts = useTexts(entriesTexts)
  const faults = useFaults(path)
  const body = useId()
  return (
    <li className="st-entry" data-open={isOpen || undefined}>
      <div className="st-entry-head">
        <button
          type="button"
          className="st-entry-toggle"
          aria-expanded={isOpen}
          aria-controls={isOpen ? body : undefined}
          onClick={onToggle}
        >
          <Icon name="chevron-right" size={16} />
          <span className="st-entry-title">{title}</span>
          {fact ? <span className="st-quiet">{fact}</span> : null}
          {faults.length > 0 ? <span className="st-fault-mark">{texts.faults(faults.length)}</span> : null}
        </button>
        <div className="st-entry-actions">{actions}</div>
      </div>
      {isOpen ? (
        <div className="st-entry-body" id={body}>
          {children}
        </div>
      ) : null}
    </li>
  )
}

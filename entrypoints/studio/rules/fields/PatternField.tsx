import { useId, useState } from 'react'
import { Button, IconButton } from '../../../../components/Button.tsx'
import { Select } from '../../../../components/fields.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useLanguage, useTexts } from '../../../../components/language.tsx'
import { type PatternFault, patternFault } from '../../../../rules/index.ts'
import { withOptional } from '../../manuscript/change.ts'
import { ChipList } from './ChipList.tsx'
import { fieldTexts } from './texts.ts'

/** A pattern with the words that it needs, and how far it looks. */
export interface PatternEntry {
  readonly pattern: string
  readonly gate?: readonly string[]
  readonly across?: 'sentence' | 'draft'
}

interface PatternFieldProps {
  readonly label: string
  readonly value: PatternEntry
  readonly path: string
  change(value: PatternEntry, step?: string): void
  onRemove(): void
}

/** One pattern: what is wrong with it is shown in it, at its place. */
export function PatternField({ label, value, path, change, onRemove }: PatternFieldProps) {
  const texts = useTexts(fieldTexts)
  const id = useId()
  const fault = patternFault(value.pattern)
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="st-pattern">
      <div className="st-line">
        <input
          className="g-input st-mono"
          aria-label={label}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `${id}-fault` : undefined}
          value={value.pattern}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => change({ ...value, pattern: event.currentTarget.value }, `${path}.pattern`)}
        />
        <IconButton label={texts.removePattern} icon={<Icon name="trash" />} onClick={onRemove} />
      </div>
      {fault ? <FaultPlace id={`${id}-fault`} pattern={value.pattern} fault={fault} /> : null}
      {isOpen ? (
        <div className="st-pattern-more">
          <ChipList
            label={texts.gate}
            hint={texts.gateHelp}
            kind="text"
            values={value.gate ?? []}
            change={(gate) => change(withOptional(value, 'gate', gate.length === 0 ? undefined : gate))}
          />
          <Select<'' | 'sentence' | 'draft'>
            label={texts.across}
            value={value.across === 'draft' ? 'draft' : ''}
            options={[
              { value: '', label: texts.acrossSentence },
              { value: 'draft', label: texts.acrossDraft },
            ]}
            onChange={(across) => change(withOptional(value, 'across', across === '' ? undefined : across))}
          />
        </div>
      ) : (
        <Button
          size="s"
          look="quiet"
          icon={<Icon name={value.gate ? 'settings' : 'plus'} size={14} />}
          onClick={() => setOpen(true)}
        >
          {value.gate ? texts.gateIs(value.gate.join(', ')) : texts.gateOn}
        </Button>
      )}
    </div>
  )
}

/** The pattern once more, with the part at fault marked. */
function FaultPlace({ id, pattern, fault }: { id: string; pattern: string; fault: PatternFault }) {
  const texts = useTexts(fieldTexts)
  const language = useLanguage()
  const { message, place } = fault
  return (
    <div className="st-hint" data-fault="" id={id}>
      <p>{message[language]}</p>
      {place && pattern !== '' ? (
        <p>
          {texts.here}{' '}
          <code className="st-place">
            {pattern.slice(0, place.start)}
            <mark>{pattern.slice(place.start, place.end)}</mark>
            {pattern.slice(place.end)}
          </code>
        </p>
      ) : null}
    </div>
  )
}

import { type ReactNode, useId, useMemo, useState } from 'react'
import { Button, IconButton } from '../../components/Button.tsx'
import { SearchField, Select, TextField } from '../../components/fields.tsx'
import { Icon } from '../../components/Icon.tsx'
import { inLanguage } from '../../components/in-language.ts'
import { useFormat, useLanguage, useTexts } from '../../components/language.tsx'
import { sharedTexts } from '../../components/texts.ts'
import { LANGUAGES, type Language, LEVELS, SEVERITIES, SURFACES } from '../../rules/index.ts'
import { type DraftRecord, OUTCOMES, ruleKey } from '../background/history.ts'
import { type PackEntry, packsInUse } from '../background/messages.ts'
import { type Address, NARROWINGS, type Narrowing } from './address.ts'
import { insightsTexts } from './texts.ts'

interface FilterBarProps {
  readonly records: readonly DraftRecord[]
  /** `undefined` until they are known. */
  readonly packs: readonly PackEntry[] | undefined
  readonly address: Address
  onChange(change: Partial<Record<keyof Address, string | undefined>>): void
}

/** Search words, and under a button the rest; what is chosen stays in sight when the rest is folded. */
export function FilterBar({ records, packs, address, onChange }: FilterBarProps) {
  const texts = useTexts(insightsTexts)
  const choices = useChoices(records, packs)
  const [unfolded, setUnfolded] = useState(false)
  const panelId = useId()
  const chosen = NARROWINGS.filter((name) => address[name] !== undefined)

  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` is not known to every screen reader yet, its role is
    <div role="search">
      <div className="in-search">
        <SearchField
          label={texts.search}
          placeholder={texts.searchShort}
          value={address.q ?? ''}
          onChange={(q) => onChange({ q: q || undefined })}
        />
        <Button
          aria-expanded={unfolded}
          aria-controls={unfolded ? panelId : undefined}
          icon={<Icon name={unfolded ? 'minus' : 'plus'} size={16} />}
          onClick={() => setUnfolded(!unfolded)}
        >
          {texts.filters}
        </Button>
      </div>
      {unfolded ? (
        <div className="in-filter-fields" id={panelId}>
          {NARROWINGS.map((name) =>
            name === 'from' || name === 'to' ? (
              <TextField
                key={name}
                type="date"
                label={texts[name]}
                value={address[name] ?? ''}
                onChange={(value) => onChange({ [name]: value || undefined })}
              />
            ) : (
              <Select
                key={name}
                label={texts[name]}
                value={address[name] ?? ''}
                options={[{ value: '', label: texts.any }, ...choices[name]]}
                onChange={(value) => onChange({ [name]: value || undefined })}
              />
            ),
          )}
        </div>
      ) : null}
      {chosen.length > 0 ? (
        <ul className="in-chosen">
          {chosen.map((name) => (
            <Chosen key={name} name={name} choices={choices} address={address} onChange={onChange} />
          ))}
          {chosen.length > 1 ? (
            <li>
              <Button
                look="quiet"
                size="s"
                onClick={() => onChange(Object.fromEntries(chosen.map((name) => [name, undefined])))}
              >
                {texts.clearFilters}
              </Button>
            </li>
          ) : null}
        </ul>
      ) : null}
    </div>
  )
}

interface ChosenProps extends Pick<FilterBarProps, 'address' | 'onChange'> {
  readonly name: Narrowing
  readonly choices: Choices
}

/** A filter that is on, with a cross to take it off. */
function Chosen({ name, choices, address, onChange }: ChosenProps): ReactNode {
  const texts = useTexts(insightsTexts)
  const format = useFormat()
  const value = address[name] ?? ''
  const label =
    name === 'from' || name === 'to'
      ? format.day(new Date(`${value}T00:00`).getTime())
      : (choices[name].find((choice) => choice.value === value)?.label ?? value)
  return (
    <li className="in-chosen-one">
      <span>
        <span className="in-chosen-name">{texts[name]}</span> {label}
      </span>
      <IconButton
        label={texts.without(texts[name], label)}
        icon={<Icon name="close" size={14} />}
        onClick={() => onChange({ [name]: undefined })}
      />
    </li>
  )
}

interface Choice {
  readonly value: string
  readonly label: string
}
type Choices = Readonly<Record<Exclude<Narrowing, 'from' | 'to'>, readonly Choice[]>>

function useChoices(records: readonly DraftRecord[], packs: FilterBarProps['packs']): Choices {
  const texts = useTexts(insightsTexts)
  const shared = useTexts(sharedTexts)
  const language = useLanguage()
  return useMemo(
    () => ({
      level: LEVELS.map((value) => ({ value, label: shared.levels[value] })),
      severity: SEVERITIES.map((value) => ({ value, label: shared.severities[value] })),
      outcome: OUTCOMES.map((value) => ({ value, label: texts.outcomes[value] })),
      language: LANGUAGES.map((value) => ({ value, label: shared.languages[value] })),
      site: [...new Set(records.map(({ host }) => host))]
        .sort()
        .map((host) => ({ value: host, label: host })),
      pack: packsIn(records, packs ?? [], language),
      rule: rulesIn(records, language),
      surface: SURFACES.map((value) => ({ value, label: shared.surfaces[value] })),
    }),
    [records, packs, texts, shared, language],
  )
}

/** The packs that the history knows, by the name that they have today. */
function packsIn(
  records: readonly DraftRecord[],
  packs: readonly PackEntry[],
  language: Language,
): readonly Choice[] {
  const names = new Map(packsInUse(packs).map(({ id, name }) => [id, inLanguage(name, language)]))
  return [...new Set(records.flatMap(({ tips }) => tips.map(({ pack }) => pack)))]
    .map((value) => ({ value, label: names.get(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
}

/** The rules that the history knows, by name; the newest name of each. */
function rulesIn(records: readonly DraftRecord[], language: Language): readonly Choice[] {
  const names = new Map<string, string>()
  for (const { tips } of records) {
    for (const tip of tips) {
      const key = ruleKey(tip)
      if (!names.has(key)) names.set(key, inLanguage(tip.title, language) ?? key)
    }
  }
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
}

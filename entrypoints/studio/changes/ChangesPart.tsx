/** What this pack does differently from the packs that it extends: one change a rule. */
import { useMemo } from 'react'
import { inLanguage } from '../../../components/in-language.ts'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { sharedTexts } from '../../../components/texts.ts'
import { type Override, type PackRule, rulesInForce, SEVERITIES } from '../../../rules/index.ts'
import { EntryList } from '../entries/EntryList.tsx'
import { withOptional } from '../manuscript/change.ts'
import { useBases } from '../manuscript/known-packs.ts'
import { useManuscript, useReading } from '../manuscript/use-manuscript.tsx'
import { ChoiceField } from '../rules/fields/ChoiceField.tsx'
import { PhraseLists } from '../rules/fields/PhraseLists.tsx'
import { SwapLists } from '../rules/fields/SwapLists.tsx'
import { SayProvider } from '../rules/say.tsx'
import { removableOf, useBaseRules } from './base-rules.ts'
import { RemoveField } from './RemoveField.tsx'
import { RuleChoice } from './RuleChoice.tsx'
import { changesTexts } from './texts.ts'

export function ChangesPart() {
  const texts = useTexts(changesTexts)
  const { severities } = useTexts(sharedTexts)
  const language = useLanguage()
  const { rules, missing } = useBaseRules()
  const hasBases = useManuscript(({ pack }) => (pack.extends?.length ?? 0) > 0)
  const isReadOnly = useManuscript((state) => state.isReadOnly)
  const titleOf = ({ rule }: Override) => {
    const text = rules.get(rule)?.text
    return (text && inLanguage(text, language)?.title) || rule
  }
  return (
    <SayProvider>
      {hasBases ? null : <Notice>{texts.noBases}</Notice>}
      {missing.length > 0 ? <Notice tone="warning">{texts.missingBases(missing.join(', '))}</Notice> : null}
      <EntryList
        list="overrides"
        icon="settings"
        words={texts.words}
        titleOf={titleOf}
        factOf={({ off, severity }) =>
          [off ? texts.offFact : undefined, severity && severities[severity]].filter(Boolean).join(', ')
        }
        blank={() => ({ rule: '' })}
      >
        {(override, change, path) => (
          <fieldset className="st-bare" disabled={isReadOnly}>
            <ChangeFields
              override={override}
              base={rules.get(override.rule)}
              rules={rules}
              path={path}
              change={change}
            />
          </fieldset>
        )}
      </EntryList>
    </SayProvider>
  )
}

interface ChangeFieldsProps {
  readonly override: Override
  readonly base: PackRule | undefined
  readonly rules: ReadonlyMap<string, PackRule>
  readonly path: string
  change(change: (override: Override) => Override, field?: string): void
}

/** Only what the rule's type can be given; what is given already is shown in any case. */
function ChangeFields({ override, base, rules, path, change }: ChangeFieldsProps) {
  const texts = useTexts(changesTexts)
  const { severities } = useTexts(sharedTexts)
  const refused = useRefusal(path)
  const { add, remove, swap } = override
  const removable = base ? removableOf(base.check) : {}
  const isSwap = base?.check.type === 'substitution'
  const field = <K extends keyof Override>(key: K) => ({
    value: override[key],
    path: `${path}.${key}`,
    change: (value: Override[K] | undefined, step?: string) =>
      change((now) => withOptional(now, key, value), step),
  })
  const saysNothing = Object.keys(override).length < 2
  return (
    <>
      <RuleChoice
        rules={rules}
        chosen={override.rule}
        onChoose={(rule) => change((now) => ({ ...now, rule }))}
      />
      {refused === undefined ? null : <Notice tone="warning">{refused}</Notice>}
      <ChoiceField
        {...field('severity')}
        label={texts.severity}
        unsaid={base ? texts.asItIs(severities[base.severity]) : texts.asItIsUnknown}
        choices={SEVERITIES.map((value) => ({ value, label: severities[value] }))}
      />
      <ChoiceField
        label={texts.off}
        unsaid={texts.offAsItIs}
        choices={[
          { value: 'off', label: texts.offOff },
          { value: 'on', label: texts.offOn },
        ]}
        path={`${path}.off`}
        value={override.off === undefined ? undefined : override.off ? 'off' : 'on'}
        change={(value) =>
          change((now) => withOptional(now, 'off', value === undefined ? undefined : value === 'off'))
        }
      />
      <PhraseLists {...field('exceptions')} label={texts.exceptions} hint={texts.exceptionsHint} />
      {add || (removable && !isSwap) ? <PhraseLists {...field('add')} label={texts.add} /> : null}
      {swap || isSwap ? <SwapLists {...field('swap')} label={texts.swap} /> : null}
      {remove || removable ? <RemoveField {...field('remove')} phrases={removable ?? {}} /> : null}
      {saysNothing && override.rule !== '' ? <Notice>{texts.saysNothing}</Notice> : null}
    </>
  )
}

/** Why a change has no effect, as those who use the pack would be told. */
function useRefusal(path: string): string | undefined {
  const language = useLanguage()
  const pack = useManuscript((state) => state.pack)
  const { sound } = useReading()
  const { packs } = useBases(pack)
  const override = pack.overrides?.[Number(/\[(\d+)\]/u.exec(path)?.[1])]
  return useMemo(() => {
    if (!override || override.rule === '') return undefined
    const { faults } = rulesInForce([...packs, { ...sound, overrides: [override] }])
    return faults.find((fault) => fault.pack === sound.id && fault.path.startsWith('overrides'))?.message[
      language
    ]
  }, [override, packs, sound, language])
}

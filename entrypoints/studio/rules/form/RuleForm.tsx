import { type ReactNode, useCallback, useId, useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { TextField } from '../../../../components/fields.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import { SeverityMark } from '../../../../components/SeverityMark.tsx'
import { sharedTexts } from '../../../../components/texts.ts'
import { LEVELS, type PackRule, SEVERITIES } from '../../../../rules/index.ts'
import { changeAt, withOptional } from '../../manuscript/change.ts'
import { useEdit, useFault, useManuscript } from '../../manuscript/use-manuscript.tsx'
import { PickField } from '../fields/ChoiceField.tsx'
import { IntentDialog } from '../new/IntentDialog.tsx'
import { intentTexts } from '../new/intent-texts.ts'
import { intentOf, withCheck } from '../new/intents.ts'
import { WhenFields } from '../when/WhenFields.tsx'
import { CheckFields } from './CheckFields.tsx'
import { isIdle } from './idle.ts'
import { RuleJson } from './RuleJson.tsx'
import { SourceFields } from './SourceFields.tsx'
import { TeachingFields } from './TeachingFields.tsx'
import { formTexts } from './texts.ts'

interface RuleFormProps {
  readonly rule: PackRule
  /** Its place among the pack's rules. */
  readonly index: number
  /** The name under which it was opened; its id may be changed meanwhile. */
  readonly name: string
}

/** Everything that a rule is made of, in the order in which one thinks of it. */
export function RuleForm({ rule, index, name }: RuleFormProps) {
  const texts = useTexts(formTexts)
  const shared = useTexts(sharedTexts)
  const edit = useEdit()
  const path = `rules[${index}]`
  const idFault = useFault(`${path}.id`)
  // The pack's faults name only the second of two rules with one id.
  const isTaken = useManuscript(({ pack }) =>
    (pack.rules ?? []).some(({ id }, at) => id === rule.id && at !== index),
  )
  const change = useCallback(
    (next: (rule: PackRule) => PackRule, step?: string) =>
      edit((pack) => ({ ...pack, rules: changeAt(pack.rules, index, next) }), step),
    [edit, index],
  )
  return (
    <div className="st-rule-form">
      <FormSection title={texts.what}>
        <What rule={rule} change={change} />
        <CheckFields
          check={rule.check}
          path={`${path}.check`}
          name={name}
          change={(check, step) => change((now) => ({ ...now, check }), step)}
        />
        {isIdle(rule.check) ? <Notice tone="warning">{texts.nothingYet}</Notice> : null}
      </FormSection>
      <FormSection title={texts.says}>
        <TeachingFields
          value={rule.text}
          path={`${path}.text`}
          check={rule.check}
          change={(text = {}, step) => change((now) => ({ ...now, text }), step)}
        />
      </FormSection>
      <FormSection title={texts.when}>
        <WhenFields
          value={rule.when}
          path={`${path}.when`}
          change={(when, step) => change((now) => withOptional(now, 'when', when), step)}
        />
      </FormSection>
      <FormSection title={texts.weight}>
        <PickField
          label={texts.severity}
          value={rule.severity}
          path={`${path}.severity`}
          choices={SEVERITIES.map((value) => ({
            value,
            label: shared.severities[value],
            hint: texts.severityHints[value],
            icon: <SeverityMark severity={value} silent />,
          }))}
          change={(severity = 'tip') => change((now) => ({ ...now, severity }))}
        />
        <PickField
          label={texts.level}
          value={rule.level}
          path={`${path}.level`}
          choices={LEVELS.map((value) => ({
            value,
            label: shared.levels[value],
            hint: texts.levelHints[value],
            icon: <Icon name={value} size={16} />,
          }))}
          change={(level = 'voice') => change((now) => ({ ...now, level }))}
        />
      </FormSection>
      <FormSection title={texts.source}>
        <SourceFields
          value={rule.source}
          path={`${path}.source`}
          change={(source, step) => change((now) => withOptional(now, 'source', source), step)}
        />
      </FormSection>
      <FormSection title={texts.forExperts}>
        <TextField
          label={texts.id}
          hint={texts.idHint}
          fault={isTaken ? texts.idTaken : idFault}
          value={rule.id}
          spellCheck={false}
          autoComplete="off"
          onChange={(id) => change((now) => ({ ...now, id }), `${path}.id`)}
        />
        <RuleJson rule={rule} path={path} name={name} change={(next, step) => change(() => next, step)} />
      </FormSection>
    </div>
  )
}

/** In plain words what is flagged, and the way to something else. */
function What({ rule, change }: { rule: PackRule; change(next: (rule: PackRule) => PackRule): void }) {
  const texts = useTexts(formTexts)
  const { intents } = useTexts(intentTexts)
  const languages = useManuscript(({ pack }) => pack.languages)
  const [isChoosing, setChoosing] = useState(false)
  const intent = intentOf(rule.check)
  return (
    <div className="st-what">
      {intent ? (
        <p>
          <strong>{intents[intent.id].name}</strong>
          <span>{intents[intent.id].hint}</span>
        </p>
      ) : null}
      <Button size="s" onClick={() => setChoosing(true)}>
        {texts.changeWhat}
      </Button>
      <IntentDialog
        open={isChoosing}
        title={texts.changeWhat}
        onClose={() => setChoosing(false)}
        onChoose={(chosen) => {
          setChoosing(false)
          change((now) => withCheck(now, chosen, languages))
        }}
      />
    </div>
  )
}

function FormSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className="st-sheet st-rule-section" aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      {children}
    </section>
  )
}

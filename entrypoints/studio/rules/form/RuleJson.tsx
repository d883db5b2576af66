import { useState } from 'react'
import { Disclosure } from '../../../../components/Disclosure.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { type PackRule, ruleSchema } from '../../../../rules/index.ts'
import { JsonField } from '../../json/JsonField.tsx'
import { unreadOf } from '../../json/unread-json.ts'
import { useManuscriptStore } from '../../manuscript/use-manuscript.tsx'
import { formTexts } from './texts.ts'

interface RuleJsonProps {
  readonly rule: PackRule
  readonly path: string
  readonly name: string
  change(rule: PackRule, step?: string): void
}

/** The whole rule as JSON, folded; open from the start when something in it waits to be put right. */
export function RuleJson({ rule, path, name, change }: RuleJsonProps) {
  const texts = useTexts(formTexts)
  const { id } = useManuscriptStore()
  // Made only when it is looked at: a form that is typed in has enough to do.
  const [isOpen, setOpen] = useState(() => unreadOf(`${id}/${name}`) !== undefined)
  return (
    <Disclosure
      className="st-field"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      summary={texts.json}
    >
      {isOpen ? (
        <JsonField
          label={texts.jsonValue}
          hint={texts.jsonHint}
          schema={ruleSchema}
          value={rule as Parameters<typeof JsonField<typeof ruleSchema>>[0]['value']}
          path={path}
          name={name}
          change={change}
        />
      ) : null}
    </Disclosure>
  )
}

import { useCallback, useRef } from 'react'
import { Button, IconButton } from '../../../../components/Button.tsx'
import { TextArea, TextField } from '../../../../components/fields.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useTexts } from '../../../../components/language.tsx'
import {
  type Check,
  LANGUAGES,
  type Language,
  type PerReader,
  type Teaching,
} from '../../../../rules/index.ts'
import { withOptional } from '../../manuscript/change.ts'
import { useFault, useManuscript } from '../../manuscript/use-manuscript.tsx'
import type { FieldProps } from '../fields/field.ts'
import { MessageField } from './MessageField.tsx'
import { formTexts } from './texts.ts'

interface TeachingFieldsProps extends FieldProps<PerReader<Teaching>> {
  readonly check: Check
}

/** What the rule says, a column for each language of the pack; a missing translation is a column that says so. */
export function TeachingFields({ value = {}, path, check, change }: TeachingFieldsProps) {
  const languages = useManuscript(({ pack }) => pack.languages)
  const shown = LANGUAGES.filter((each) => languages.includes(each) || value[each] !== undefined)
  const written = LANGUAGES.filter((each) => value[each] !== undefined)
  const latest = useRef({ value, change })
  latest.current = { value, change }
  const set = useCallback((language: Language, teaching: Teaching | undefined, step?: string) => {
    const { value, change } = latest.current
    change(withOptional(value, language, teaching), step)
  }, [])
  return (
    <div className="st-translations">
      {shown.map((language) => (
        <Column
          key={language}
          language={language}
          teaching={value[language]}
          // The last text stays: a rule that says nothing is none.
          mayGo={written.length > 1}
          isExtra={!languages.includes(language)}
          other={written.find((each) => each !== language)}
          otherTeaching={value[language === 'it' ? 'en' : 'it']}
          path={`${path}.${language}`}
          check={check}
          onChange={set}
        />
      ))}
    </div>
  )
}

interface ColumnProps {
  readonly language: Language
  readonly teaching: Teaching | undefined
  readonly mayGo: boolean
  readonly isExtra: boolean
  readonly other: Language | undefined
  readonly otherTeaching: Teaching | undefined
  readonly path: string
  readonly check: Check
  onChange(language: Language, teaching: Teaching | undefined, step?: string): void
}

const BLANK: Teaching = { title: '', message: '', why: '' }

function Column(props: ColumnProps) {
  const { language, teaching, mayGo, isExtra, other, otherTeaching, path, check, onChange } = props
  const texts = useTexts(formTexts)
  const name = texts.languageOf[language]
  const isDone =
    teaching !== undefined && [teaching.title, teaching.message, teaching.why].every((text) => text.trim())
  return (
    <section className="st-translation" aria-label={name}>
      <header>
        <h5>{name}</h5>
        <span className="g-tag" data-missing={isDone ? undefined : ''}>
          {isExtra ? texts.notOfPack : isDone ? texts.complete : texts.incomplete}
        </span>
        {mayGo && teaching ? (
          <IconButton
            label={texts.dropLanguage(name)}
            icon={<Icon name="trash" size={16} />}
            onClick={() => onChange(language, undefined)}
          />
        ) : null}
      </header>
      {teaching ? (
        <Sentences
          language={language}
          teaching={teaching}
          path={path}
          check={check}
          change={(next, step) => onChange(language, next, step)}
        />
      ) : (
        <div className="st-untranslated">
          <p>{texts.missing(name)}</p>
          <Button size="s" onClick={() => onChange(language, BLANK)}>
            {texts.begin[language]}
          </Button>
          {other && otherTeaching ? (
            <Button size="s" look="quiet" onClick={() => onChange(language, otherTeaching)}>
              {texts.copyFrom[other]}
            </Button>
          ) : null}
        </div>
      )}
    </section>
  )
}

interface SentencesProps {
  readonly language: Language
  readonly teaching: Teaching
  readonly path: string
  readonly check: Check
  change(teaching: Teaching, step?: string): void
}

function Sentences({ language, teaching, path, check, change }: SentencesProps) {
  const texts = useTexts(formTexts)
  const at = (key: keyof Teaching) => `${path}.${key}`
  const may = (key: 'before' | 'after', text: string) =>
    change(withOptional(teaching, key, text === '' ? undefined : text), at(key))
  return (
    <>
      <TextField
        lang={language}
        label={texts.title}
        hint={texts.titleHint}
        fault={useFault(at('title'))}
        value={teaching.title}
        autoComplete="off"
        onChange={(title) => change({ ...teaching, title }, at('title'))}
      />
      <MessageField
        lang={language}
        value={teaching.message}
        path={at('message')}
        check={check}
        change={(message, step) => change({ ...teaching, message: message ?? '' }, step)}
      />
      <TextArea
        lang={language}
        label={texts.why}
        hint={texts.whyHint}
        fault={useFault(at('why'))}
        value={teaching.why}
        rows={2}
        onChange={(why) => change({ ...teaching, why }, at('why'))}
      />
      <TextArea
        lang={language}
        label={texts.before}
        hint={texts.beforeHint}
        fault={useFault(at('before'))}
        value={teaching.before ?? ''}
        rows={2}
        onChange={(text) => may('before', text)}
      />
      <TextArea
        lang={language}
        label={texts.after}
        hint={texts.afterHint}
        fault={useFault(at('after'))}
        value={teaching.after ?? ''}
        rows={2}
        onChange={(text) => may('after', text)}
      />
    </>
  )
}

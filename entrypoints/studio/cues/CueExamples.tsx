import { useDeferredValue, useMemo } from 'react'
import { Button, IconButton } from '../../../components/Button.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { useTexts } from '../../../components/language.tsx'
import { sharedTexts } from '../../../components/texts.ts'
import { type CueSpec, LANGUAGES, type Language } from '../../../rules/index.ts'
import { changeAt, removeAt, withOptional } from '../manuscript/change.ts'
import { useManuscript } from '../manuscript/use-manuscript.tsx'
import { FieldSet } from '../rules/fields/FieldSet.tsx'
import { tellsCue } from './tells-cue.ts'
import { cuesTexts } from './texts.ts'

type Examples = NonNullable<CueSpec['examples']>
type Kind = 'match' | 'miss'

interface CueExamplesProps {
  readonly cue: CueSpec
  readonly path: string
  change(examples: Examples | undefined, step?: string): void
}

/** Comments that are of this kind, and comments that are not, with what Galateo makes of each right now. */
export function CueExamples({ cue, path, change }: CueExamplesProps) {
  const texts = useTexts(cuesTexts)
  const { languages: names } = useTexts(sharedTexts)
  const languages = useManuscript(({ pack }) => pack.languages)
  const examples = cue.examples ?? {}
  const set = (language: Language, kind: Kind, list: readonly string[], step?: string) => {
    const own = withOptional(examples[language] ?? {}, kind, list.length === 0 ? undefined : list)
    const next = withOptional(examples, language, Object.keys(own).length === 0 ? undefined : own)
    change(Object.keys(next).length === 0 ? undefined : next, step)
  }
  return (
    <FieldSet label={texts.examples}>
      {LANGUAGES.filter((each) => languages.includes(each) || examples[each]).map((language) =>
        (['match', 'miss'] as const).map((kind) => (
          <CommentList
            key={`${language} ${kind}`}
            label={`${texts[kind]} (${names[language]})`}
            cue={cue}
            language={language}
            kind={kind}
            list={examples[language]?.[kind] ?? []}
            change={(list, index) =>
              set(
                language,
                kind,
                list,
                index === undefined ? undefined : `${path}/${language}/${kind}/${index}`,
              )
            }
          />
        )),
      )}
    </FieldSet>
  )
}

interface CommentListProps {
  readonly label: string
  readonly cue: CueSpec
  readonly language: Language
  readonly kind: Kind
  readonly list: readonly string[]
  /** @param index of the one that is typed in. */
  change(list: readonly string[], index?: number): void
}

function CommentList({ label, cue, language, kind, list, change }: CommentListProps) {
  const texts = useTexts(cuesTexts)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot be laid out beside other things
    <div className="st-comments" role="group" aria-label={label}>
      <p className="st-chips-label">{label}</p>
      {list.map((comment, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a comment has no name but its place
        <div className="st-comment" key={index}>
          <textarea
            className="g-input g-words"
            aria-label={texts.example}
            rows={1}
            lang={language}
            value={comment}
            onChange={(event) =>
              change(
                changeAt(list, index, () => event.currentTarget.value),
                index,
              )
            }
          />
          <Told cue={cue} comment={comment} language={language} wanted={kind === 'match'} />
          <IconButton
            label={texts.removeExample}
            icon={<Icon name="trash" size={16} />}
            onClick={() => change(removeAt(list, index))}
          />
        </div>
      ))}
      <Button
        size="s"
        look="quiet"
        icon={<Icon name="plus" size={14} />}
        onClick={() => change([...list, ''])}
      >
        {texts.addExample}
      </Button>
    </div>
  )
}

interface ToldProps {
  readonly cue: CueSpec
  readonly comment: string
  readonly language: Language
  readonly wanted: boolean
}

/** What is made of a comment; typing never waits for it. */
function Told({ cue, comment, language, wanted }: ToldProps) {
  const texts = useTexts(cuesTexts)
  const now = useDeferredValue({ cue, comment })
  const isTold = useMemo(() => tellsCue(now.cue, now.comment, language), [now, language])
  if (now.comment.trim() === '') return null
  const isRight = isTold === wanted
  return (
    <span className="st-told" data-right={isRight || undefined}>
      <Icon name={isRight ? 'check' : 'warning'} size={14} />
      {isTold ? texts.told : texts.notTold}
    </span>
  )
}

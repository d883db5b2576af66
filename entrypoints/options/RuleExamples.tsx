import { useTexts } from '../../components/language.tsx'
import type { PackRule } from '../../rules/index.ts'
import { markedWords } from './marked-words.ts'
import { optionsTexts } from './texts.ts'

type Examples = NonNullable<NonNullable<PackRule['examples']>['it']>
type Example = NonNullable<Examples['flag']>[number]

/** Drafts that a rule points at, and near ones that it leaves alone: they are also its tests. */
export function RuleExamples({ flag = [], fine = [] }: Examples) {
  const texts = useTexts(optionsTexts)
  return (
    <>
      <ExampleList title={texts.flagged} examples={flag} />
      <ExampleList title={texts.leftAlone} examples={fine} />
    </>
  )
}

function ExampleList({ title, examples }: { title: string; examples: readonly Example[] }) {
  if (examples.length === 0) return null
  return (
    <section className="op-examples">
      <h5>{title}</h5>
      <ul>
        {examples.map((example) => {
          const full = typeof example === 'string' ? { text: example } : example
          return <OneExample key={JSON.stringify(full)} example={full} />
        })}
      </ul>
    </section>
  )
}

function OneExample({ example }: { example: Exclude<Example, string> }) {
  const texts = useTexts(optionsTexts)
  const { text, conversation, match = [] } = example
  return (
    <li>
      {conversation?.text ? <p className="op-answered">{texts.answering(conversation.text)}</p> : null}
      <p className="g-words">
        {markedWords(text, match).map(({ start, words, marked }) =>
          marked ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>,
        )}
      </p>
    </li>
  )
}

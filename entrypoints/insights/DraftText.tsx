import { useMemo } from 'react'
import { useTexts } from '../../components/language.tsx'
import type { DraftRecord } from '../background/history.ts'
import { cutAtMarks } from '../page/marked.ts'
import { changesBetween } from './changed-words.ts'
import { insightsTexts } from './texts.ts'

/** The id of a tip's card, for the links from its words. */
export function tipAnchor(number: number): string {
  return `tip-${number}`
}

/** The draft as first flagged; the words of each tip lead to it. */
export function FlaggedText({ record: { language, tips }, text }: { record: DraftRecord; text: string }) {
  const texts = useTexts(insightsTexts)
  const pieces = useMemo(
    () =>
      cutAtMarks(
        text,
        tips.map((tip, at) => ({ ...tip, number: at + 1 })),
      ),
    [text, tips],
  )
  return (
    <blockquote className="in-words g-words" lang={language}>
      {pieces.map(({ start, text: words, marks: [tip] }) => {
        if (!tip) return words
        const { number, severity, end } = tip
        return (
          <mark key={start} className="in-mark" data-severity={severity}>
            <a href={`#${tipAnchor(number)}`}>
              {words}
              {/* The number stands once, where the tip's words end. */}
              {end === start + words.length ? (
                <sup>
                  <span className="g-said"> {texts.tipNumber(number)}</span>
                  <span aria-hidden="true">{number}</span>
                </sup>
              ) : null}
            </a>
          </mark>
        )
      })}
    </blockquote>
  )
}

/** The draft as it was sent, with what changed marked by shape as well as colour. */
export function SentText({
  record: { language, outcome, flaggedText = '', sentText },
}: {
  record: DraftRecord
}) {
  const texts = useTexts(insightsTexts)
  const changes = useMemo(
    () => (sentText === undefined ? [] : changesBetween(flaggedText, sentText)),
    [flaggedText, sentText],
  )
  if (sentText === undefined) return <p>{outcome === 'open' ? texts.stillOpen : texts.notSent}</p>
  if (sentText === flaggedText) return <p>{texts.sentSame}</p>
  return (
    <>
      {changes ? null : <p>{texts.tooDifferent}</p>}
      <blockquote className="in-words g-words" lang={language}>
        {changes?.map((change, at) => {
          if (change.kind === 'same') return change.text
          const isBeside = changes[at - 1]?.kind === 'removed'
          const Tag = change.kind === 'added' ? 'ins' : 'del'
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the changes are made anew, whole, with the texts
            <Tag key={at} className="in-change" data-beside={isBeside || undefined}>
              <span className="g-said"> {change.kind === 'added' ? texts.added : texts.removed}: </span>
              {change.text}
            </Tag>
          )
        }) ?? sentText}
      </blockquote>
    </>
  )
}

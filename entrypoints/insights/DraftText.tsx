import { useMemo } from 'react'
import { useTexts } from '../../components/language.tsx'
import type { DraftRecord, TipRecord } from '../background/history.ts'
import { changesBetween, cutAtTips } from './marked-text.ts'
import { insightsTexts } from './texts.ts'

/** The id of a tip's card, for the links from its words. */
export function tipAnchor(number: number): string {
  return `tip-${number}`
}

/** The draft as first flagged; the words of each tip lead to it. */
export function FlaggedText({ text, tips }: { text: string; tips: readonly TipRecord[] }) {
  const texts = useTexts(insightsTexts)
  const pieces = useMemo(() => cutAtTips(text, tips), [text, tips])
  return (
    <blockquote className="in-words g-words">
      {pieces.map((piece) => {
        const place = piece.tips[0]
        if (place === undefined) return piece.text
        const number = place + 1
        // The number stands once, where the tip's words end.
        const ends = tips[place]?.end === piece.start + piece.text.length
        return (
          <mark key={piece.start} className="in-mark" data-severity={tips[place]?.severity}>
            <a href={`#${tipAnchor(number)}`}>
              {piece.text}
              {ends ? (
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
export function SentText({ record: { outcome, flaggedText = '', sentText } }: { record: DraftRecord }) {
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
      <blockquote className="in-words g-words">
        {changes?.map((change, at) => {
          if (change.kind === 'same') return change.text
          const Tag = change.kind === 'added' ? 'ins' : 'del'
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the changes are made anew, whole, with the texts
            <Tag key={at} className="in-change">
              <span className="g-said"> {change.kind === 'added' ? texts.added : texts.removed}: </span>
              {change.text}
            </Tag>
          )
        }) ?? sentText}
      </blockquote>
    </>
  )
}

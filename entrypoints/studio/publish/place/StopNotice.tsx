/** Why something was not published, and what to do about it. */
import { useTexts } from '../../../../components/language.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import type { PlaceProblem, ReleaseProblem } from '../../../../rules/feed/index.ts'
import type { Stop } from '../../../background/studio/publication.ts'
import { troubleTexts } from '../../../page/trouble-texts.ts'
import { stopTexts } from '../stop-texts.ts'

type StopTexts = (typeof stopTexts)['en']

/** @param title stands above the reason. @param isFounding something that lies there already is another agency. */
export function StopNotice(props: { stop: Stop; title?: string; isFounding?: boolean }) {
  const { stop, title, isFounding = false } = props
  const texts = useTexts(stopTexts)
  const troubles = useTexts(troubleTexts)
  const isTaken = isFounding && stop.kind === 'place' && stop.problem.code === 'changed'
  const sentences = isTaken ? [texts.otherAgency] : sentencesOf(stop, texts, troubles)
  return (
    <Notice tone="fault" {...(title ? { title } : {})}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  )
}

function sentencesOf(stop: Stop, texts: StopTexts, troubles: (typeof troubleTexts)['en']): readonly string[] {
  switch (stop.kind) {
    case 'place':
      return [placeWords(stop.problem, texts), texts.before[stop.before]]
    case 'trouble':
      if (stop.trouble.code === 'missing' && stop.trouble.file.kind === 'root') return [texts.wrongFolder]
      return [texts.trouble(troubles[stop.trouble.code])]
    case 'refused':
      return [...stop.problems.map((problem) => releaseWords(problem, texts)), texts.refused]
    case 'not-a-tutor':
      return [stop.state ? texts.let[stop.state] : texts.stops['not-a-tutor']]
    default:
      return [texts.stops[stop.kind]]
  }
}

function placeWords(problem: PlaceProblem, texts: StopTexts): string {
  // Each text takes the problem of its own code.
  return (texts.place[problem.code] as (problem: PlaceProblem) => string)(problem)
}

function releaseWords(problem: ReleaseProblem, texts: StopTexts): string {
  return (texts.release[problem.code] as (problem: ReleaseProblem) => string)(problem)
}

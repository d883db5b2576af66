/** What is still to be put right, each with the way to it. */
import { Icon } from '../../../../components/Icon.tsx'
import { useLanguage, useTexts } from '../../../../components/language.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import { sharedTexts } from '../../../../components/texts.ts'
import { follow } from '../../../page/use-search.ts'
import { PARTS, type Part, studioAddress } from '../../address.ts'
import { useManuscript, useManuscriptStore } from '../../manuscript/use-manuscript.tsx'
import { studioTexts } from '../../texts.ts'
import { reviewTexts } from './review-texts.ts'
import type { Hurdle } from './use-hurdles.ts'

/** More than this nobody puts right at once. */
const SHOWN = 12

export function HurdleList({ hurdles }: { hurdles: readonly Hurdle[] | undefined }) {
  const texts = useTexts(reviewTexts)
  if (!hurdles) return <p className="st-quiet">{texts.reading}</p>
  if (hurdles.length === 0)
    return (
      <Notice tone="well" icon={<Icon name="check" />}>
        {texts.ready}
      </Notice>
    )
  return (
    <Notice tone="warning" title={texts.hurdles(hurdles.length)}>
      <ul className="st-hurdles">
        {hurdles.slice(0, SHOWN).map((hurdle) => (
          <OneHurdle key={`${hurdle.path} ${hurdle.words} ${hurdle.message.en}`} {...hurdle} />
        ))}
        {hurdles.length > SHOWN ? <li>{texts.more(hurdles.length - SHOWN)}</li> : null}
      </ul>
    </Notice>
  )
}

function OneHurdle({ path, words, message }: Hurdle) {
  const language = useLanguage()
  const { quoted } = useTexts(sharedTexts)
  const { parts } = useTexts(studioTexts)
  const { id } = useManuscriptStore()
  const place = useManuscript(({ pack }) => placeOf(path, pack)).split(' ')
  const part = PARTS.find((each) => each === place[0]) ?? 'about'
  const entry = place[1] ?? ''
  const address = studioAddress({ view: 'pack', pack: id, part, ...(entry ? { entry } : {}) })
  return (
    <li>
      <a href={address} onClick={follow}>
        {entry || parts[part]}
      </a>
      : {message[language]} {words ? <span className="g-words">{quoted(words)}</span> : null}
    </li>
  )
}

/** The part and the id of the entry that a path leads to, e.g. `rules calm-down`; one text, so that it can be compared. */
function placeOf(path: string, pack: object): string {
  const [, list = '', index = ''] = /^(\w+)(?:\[(\d+)\])?/u.exec(path) ?? []
  const part: Part = list === 'overrides' ? 'changes' : (PARTS.find((each) => each === list) ?? 'about')
  const entries: unknown = list in pack ? pack[list as keyof typeof pack] : undefined
  const entry: unknown = Array.isArray(entries) && index !== '' ? entries[Number(index)] : undefined
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : ''
  return id === '' ? part : `${part} ${id}`
}

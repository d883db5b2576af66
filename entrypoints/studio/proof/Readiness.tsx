/** What stands in the way of publishing, each with the way to its place; and, apart, what could be better. */

import { useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { Disclosure } from '../../../components/Disclosure.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { inLanguage } from '../../../components/in-language.ts'
import { useFormat, useLanguage, useTexts } from '../../../components/language.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { sharedTexts } from '../../../components/texts.ts'
import type { Pack, Wording } from '../../../rules/index.ts'
import { follow } from '../../page/use-search.ts'
import { PARTS, type Part, studioAddress } from '../address.ts'
import { useManuscript, useManuscriptStore } from '../manuscript/use-manuscript.tsx'
import { studioTexts } from '../texts.ts'
import { readinessTexts } from './readiness-texts.ts'
import type { ReadinessState } from './use-readiness.ts'

/** While the pack is read again, what was found last stands there. */
export function Readiness({ readiness, isCurrent, progress }: ReadinessState) {
  const texts = useTexts(readinessTexts)
  const format = useFormat()
  if (!readiness)
    return (
      <p className="st-quiet" role="status">
        {progress && progress.total > 0
          ? texts.reading(format.number(Math.round((100 * progress.done) / progress.total)))
          : texts.beginning}
      </p>
    )
  const { hurdles, advice } = readiness
  return (
    <div className="st-readiness" aria-busy={!isCurrent}>
      {hurdles.length === 0 ? (
        <Notice tone="well" icon={<Icon name="check" />} title={texts.ready} />
      ) : (
        <Notice tone="warning" title={texts.hurdles(hurdles.length)}>
          <Places items={hurdles} />
        </Notice>
      )}
      {advice.length > 0 ? (
        <Disclosure className="st-more" summary={texts.advice(advice.length)}>
          <p className="st-quiet">{texts.adviceLead}</p>
          <Places items={advice} />
        </Disclosure>
      ) : null}
    </div>
  )
}

interface Item {
  readonly path: string
  readonly words?: string
  readonly message: Wording
}

/** More than this nobody puts right at once. */
const SHOWN = 20

function Places({ items }: { readonly items: readonly Item[] }) {
  const texts = useTexts(readinessTexts)
  const { quoted } = useTexts(sharedTexts)
  const format = useFormat()
  const language = useLanguage()
  const [count, setCount] = useState(SHOWN)
  return (
    <>
      <ul className="st-hurdles">
        {items.slice(0, count).map(({ path, words, message }) => (
          <li key={`${path} ${words} ${message.en}`}>
            <PlaceLink path={path} />
            {words ? <q className="g-words">{quoted(words)}</q> : null} {message[language]}
          </li>
        ))}
      </ul>
      {items.length > count ? (
        <Button size="s" look="quiet" onClick={() => setCount(count + 5 * SHOWN)}>
          {texts.more(format.number(items.length - count))}
        </Button>
      ) : null}
    </>
  )
}

function PlaceLink({ path }: { readonly path: string }) {
  const { parts } = useTexts(studioTexts)
  const language = useLanguage()
  const { id } = useManuscriptStore()
  const pack = useManuscript((state) => state.pack)
  const { part, entry, name } = placeOf(path, pack, language)
  return (
    <a href={studioAddress({ view: 'pack', pack: id, part, ...(entry ? { entry } : {}) })} onClick={follow}>
      {name || parts[part]}
    </a>
  )
}

interface Place {
  readonly part: Part
  readonly entry?: string
  /** What the entry is called, where it has a name. */
  readonly name?: string
}

/** Where a path of the pack is edited, e.g. `rules[3].text.it.title`. */
export function placeOf(path: string, pack: Pack, language: 'it' | 'en'): Place {
  const [, list = '', index = ''] = /^(\w+)(?:\[(\d+)\])?/u.exec(path) ?? []
  const part: Part = list === 'overrides' ? 'changes' : (PARTS.find((each) => each === list) ?? 'about')
  const entries: unknown = list in pack ? pack[list as keyof Pack] : undefined
  const entry: unknown = Array.isArray(entries) && index !== '' ? entries[Number(index)] : undefined
  if (typeof entry !== 'object' || entry === null) return { part }
  const id = 'id' in entry && typeof entry.id === 'string' ? entry.id : ''
  const title = list === 'rules' ? inLanguage(pack.rules?.[Number(index)]?.text ?? {}, language)?.title : ''
  return { part, ...(id ? { entry: id } : {}), ...(title || id ? { name: title || id } : {}) }
}

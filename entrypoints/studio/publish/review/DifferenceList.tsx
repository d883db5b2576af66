/** What changes for those who use a pack, in words. */
import { useMemo, useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { inLanguage } from '../../../../components/in-language.ts'
import { useFormat, useLanguage, useTexts } from '../../../../components/language.tsx'
import { sharedTexts } from '../../../../components/texts.ts'
import type { Language, Pack } from '../../../../rules/index.ts'
import { type Detail, type Difference, type DifferenceGroup, differencesOf } from './differences.ts'
import { reviewTexts } from './review-texts.ts'

const ICONS = { added: 'plus', changed: 'spark', removed: 'minus' } as const

/** Renders nothing when nothing changed. */
export function DifferenceList({ before, after }: { before: Pack; after: Pack }) {
  const groups = useMemo(() => differencesOf(before, after), [before, after])
  if (groups.length === 0) return null
  return (
    <div className="st-differences">
      {groups.map(({ list, differences }) => (
        <OneGroup key={list} list={list} differences={differences} />
      ))}
    </div>
  )
}

/** More than this nobody reads at once. */
const SHOWN = 40

function OneGroup({ list, differences }: DifferenceGroup) {
  const texts = useTexts(reviewTexts)
  const format = useFormat()
  const [count, setCount] = useState(SHOWN)
  return (
    <section>
      <h4>{texts.lists[list]}</h4>
      <ul>
        {differences.slice(0, count).map((difference) => (
          <OneDifference key={difference.id} isHead={list === 'head'} {...difference} />
        ))}
      </ul>
      {differences.length > count ? (
        <Button size="s" look="quiet" onClick={() => setCount(count + 5 * SHOWN)}>
          {texts.more(format.number(differences.length - count))}
        </Button>
      ) : null}
    </section>
  )
}

function OneDifference({ change, id, title, details, isHead }: Difference & { isHead: boolean }) {
  const texts = useTexts(reviewTexts)
  const language = useLanguage()
  return (
    <li className="st-difference" data-change={change}>
      <Icon name={ICONS[change]} size={16} />
      <div>
        {isHead ? null : (
          <p>
            <span className="st-difference-kind">{texts.kinds[change]}</span>{' '}
            <strong>{(title && inLanguage(title, language)) || id}</strong>
          </p>
        )}
        {details.length > 0 ? (
          <ul className="st-difference-fields">
            {details.map((detail) => (
              <li key={JSON.stringify(detail)}>
                <OneDetail {...detail} />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  )
}

function OneDetail(detail: Detail) {
  const texts = useTexts(reviewTexts)
  const shared = useTexts(sharedTexts)
  if (detail.kind === 'severity')
    return texts.severity(shared.severities[detail.before], shared.severities[detail.after])
  const name = nameOf(detail, texts, shared.languages)
  switch (detail.kind) {
    case 'text':
      return (
        <>
          {name}: {detail.before === undefined ? null : <del>{detail.before}</del>}{' '}
          {detail.after === undefined ? null : <ins>{detail.after}</ins>}
        </>
      )
    case 'words':
      return (
        <>
          {name}:{' '}
          {detail.removed.map((word) => (
            <span key={`- ${word}`}>
              <del>{word}</del>{' '}
            </span>
          ))}
          {detail.added.map((word) => (
            <span key={`+ ${word}`}>
              <ins>{word}</ins>{' '}
            </span>
          ))}
        </>
      )
    case 'other':
      return texts.otherChanged(name)
  }
}

function nameOf(
  { field, language }: Exclude<Detail, { kind: 'severity' }>,
  texts: (typeof reviewTexts)['en'],
  languages: Readonly<Record<Language, string>>,
): string {
  const names: Readonly<Record<string, string>> = texts.fields
  const name = names[field] ?? field
  return language ? texts.inLanguage(name, languages[language]) : name
}

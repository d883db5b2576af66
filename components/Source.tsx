import type { Source as RuleSource } from '../rules/index.ts'
import { Icon } from './Icon.tsx'
import { useLanguage, useTexts } from './language.tsx'
import { sharedTexts } from './texts.ts'

/** Where a rule comes from. */
export function Source({ name: usual, names, url, date }: RuleSource) {
  const texts = useTexts(sharedTexts)
  const name = names?.[useLanguage()] ?? usual
  const lastWord = name.lastIndexOf(' ') + 1
  return (
    <p className="g-source">
      {texts.source}:{' '}
      {url ? (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {name.slice(0, lastWord)}
          <span>
            {name.slice(lastWord)}
            <Icon name="external" size={13} />
          </span>
          <span className="g-said"> ({texts.newTab})</span>
        </a>
      ) : (
        name
      )}
      {date ? ` (${date.slice(0, 4)})` : null}
    </p>
  )
}

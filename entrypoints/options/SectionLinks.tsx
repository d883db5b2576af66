/** The way to each section, beside them where there is room; the one in view is marked. */
import { useEffect, useState } from 'react'
import { useTexts } from '../../components/language.tsx'
import { agencyTexts } from './agency-texts.ts'
import { optionsTexts } from './texts.ts'

const SECTIONS = ['agencies', 'appearance', 'history', 'sites', 'packs', 'privacy'] as const
type SectionId = (typeof SECTIONS)[number]

export function SectionLinks() {
  const texts = useTexts(optionsTexts)
  const names: Readonly<Record<SectionId, string>> = { ...texts, agencies: useTexts(agencyTexts).agencies }
  const inView = useSectionInView()
  return (
    <nav className="op-links" aria-label={texts.title}>
      <ul>
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === inView ? 'location' : undefined}>
              {names[id]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function useSectionInView(): SectionId {
  const [inView, setInView] = useState<SectionId>('agencies')
  useEffect(() => {
    const ended = new AbortController()
    const look = () => setInView(sectionInView())
    look()
    addEventListener('scroll', look, { passive: true, signal: ended.signal })
    addEventListener('hashchange', look, { signal: ended.signal })
    return () => ended.abort()
  }, [])
  return inView
}

/** The last that has reached the upper third; at the foot of the page, where not all can, the one that was asked for. */
function sectionInView(): SectionId {
  const tops = SECTIONS.map((id) => document.getElementById(id)?.getBoundingClientRect().top ?? 0)
  const isAtFoot = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 1
  const asked = SECTIONS.findIndex((id) => `#${id}` === location.hash)
  if (isAtFoot && (tops[asked] ?? -1) >= 0) return SECTIONS[asked] ?? 'privacy'
  const reached = tops.findLastIndex((top) => top <= innerHeight / 3)
  return SECTIONS[isAtFoot ? SECTIONS.length - 1 : reached] ?? 'agencies'
}

/** Where one is in the studio, as the page's address says: `?pack=…&part=rules&entry=calm-down`, `?view=reports`. */
import { useMemo } from 'react'
import { useSearch } from '../page/use-search.ts'

/** What a pack consists of, and what one does with it, in the order of the way between them. */
export const PARTS = [
  'about',
  'rules',
  'changes',
  'cues',
  'voice',
  'glossary',
  'replies',
  'guidelines',
  'lessons',
  'samples',
  'review',
  'versions',
  'json',
] as const
export type Part = (typeof PARTS)[number]

export type StudioAddress =
  /** The list of packs. */
  | { readonly view: 'desk' }
  | { readonly view: 'agency' | 'reports' }
  /** `pack` is a manuscript's id; `entry` the id of a rule, a reply… in that part. */
  | { readonly view: 'pack'; readonly pack: string; readonly part: Part; readonly entry?: string }

function parseStudioAddress(search: string): StudioAddress {
  const params = new URLSearchParams(search)
  const pack = params.get('pack')
  if (pack) {
    const part = PARTS.find((name) => name === params.get('part')) ?? 'rules'
    const entry = params.get('entry')
    return { view: 'pack', pack, part, ...(entry ? { entry } : {}) }
  }
  const view = params.get('view')
  return { view: view === 'agency' || view === 'reports' ? view : 'desk' }
}

export function studioAddress(address: StudioAddress): string {
  const params = new URLSearchParams()
  if (address.view === 'pack') {
    params.set('pack', address.pack)
    params.set('part', address.part)
    if (address.entry) params.set('entry', address.entry)
  } else if (address.view !== 'desk') params.set('view', address.view)
  return `/studio.html${params.size > 0 ? `?${params}` : ''}`
}

/** Live. Go elsewhere with `goTo(studioAddress(…))`, or a link with `onClick={follow}`. */
export function useStudioAddress(): StudioAddress {
  const search = useSearch()
  return useMemo(() => parseStudioAddress(search), [search])
}

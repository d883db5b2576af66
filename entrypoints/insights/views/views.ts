/** The views of the page, as its address names them: `?view=trends`. Without a name it is the history. */

const VIEWS = ['history', 'trends', 'path', 'practice'] as const
export type View = (typeof VIEWS)[number]

export function viewOf(search: string): View {
  const name = new URLSearchParams(search).get('view')
  return VIEWS.find((view) => view === name) ?? 'history'
}

/** @param more what else the address says, e.g. which lesson; absent and empty values are left out. */
export function viewAddress(view: View, more: Readonly<Record<string, string | undefined>> = {}): string {
  const params = new URLSearchParams(view === 'history' ? {} : { view })
  for (const [name, value] of Object.entries(more)) if (value) params.set(name, value)
  return `/insights.html${params.size > 0 ? `?${params}` : ''}`
}

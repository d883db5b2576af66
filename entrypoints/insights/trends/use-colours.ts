import { type RefObject, useLayoutEffect, useState } from 'react'
import type { ChartColours } from './chart.ts'

/** The page's tokens as colours that a canvas takes; anew whenever the theme changes. */
export function useColours(within: RefObject<HTMLElement | null>): ChartColours | undefined {
  const [colours, setColours] = useState<ChartColours>()
  useLayoutEffect(() => {
    const element = within.current
    if (!element) return
    const read = () => setColours(coloursIn(element))
    read()
    const ended = new AbortController()
    for (const query of [
      '(prefers-color-scheme: dark)',
      '(forced-colors: active)',
      '(prefers-contrast: more)',
    ]) {
      matchMedia(query).addEventListener('change', read, { signal: ended.signal })
    }
    // The page takes on the chosen theme only after all that stands in it was drawn.
    const chosen = new MutationObserver(read)
    chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    return () => {
      ended.abort()
      chosen.disconnect()
    }
  }, [within])
  return colours
}

function coloursIn(element: HTMLElement): ChartColours {
  // A custom property is read as it was written, `light-dark(…)` and all; a colour is read as what it comes to.
  const probe = document.createElement('span')
  probe.hidden = true
  element.append(probe)
  const colour = (token: string) => {
    probe.style.color = `var(${token})`
    return getComputedStyle(probe).color
  }
  const colours: ChartColours = {
    ink: colour('--g-ink-2'),
    line: colour('--g-line'),
    sheet: colour('--g-sheet'),
    series: {
      netiquette: colour('--g-accent'),
      voice: colour('--g-tip'),
      strategy: colour('--g-check-mark'),
      chosen: colour('--g-accent'),
    },
  }
  probe.remove()
  return colours
}

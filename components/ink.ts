/**
 * How each severity looks, in colour and in line, so that they are told apart without colours too.
 * No wavy lines: those are the browser's own spelling marks.
 */
import type { Severity } from '../rules/index.ts'

interface Ink {
  /** On a light and on a dark page; at least 3:1 against either. */
  readonly light: string
  readonly dark: string
  /** The same word names a text decoration and a border. */
  readonly line: 'dotted' | 'dashed' | 'solid'
  readonly px: number
  /** Behind the words, in percent of the colour. */
  readonly wash: number
}

/** The severities' colours are those of `theme.css`. */
export const INKS: Readonly<Record<Severity, Ink>> = {
  tip: { light: '#4a5da8', dark: '#a9b8f2', line: 'dotted', px: 2, wash: 0 },
  check: { light: '#b56e00', dark: '#edbd63', line: 'dashed', px: 2, wash: 0 },
  stop: { light: '#ad2a1f', dark: '#f59d8d', line: 'solid', px: 2.5, wash: 10 },
}

/** Behind the words of the tip that is open, in percent of its colour. */
export const ACTIVE_WASH = 24

export type Ground = 'light' | 'dark'

/** Whether an editor writes dark on light or light on dark, told by its own text: pages seldom say. */
export function groundOf(element: Element): Ground {
  const view = element.ownerDocument.defaultView ?? window
  const [red = 0, green = 0, blue = 0] = (view.getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(
    Number,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140 ? 'dark' : 'light'
}

export function wash(color: string, percent: number): string {
  return percent === 0 ? 'transparent' : `color-mix(in srgb, ${color} ${percent}%, transparent)`
}

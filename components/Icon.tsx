/**
 * The icon set: drawn on a 20-unit grid with a 1.5-unit round line, in the colour of the text
 * around. An icon says nothing by itself: what it stands in carries the name.
 */
import type { ReactNode } from 'react'

export type IconName = keyof typeof DRAWINGS

/** @param size side, in px. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {DRAWINGS[name]}
    </svg>
  )
}

const DRAWINGS = {
  close: <path d="m5.5 5.5 9 9m0-9-9 9" />,
  check: <path d="m4.5 10.5 3.7 3.7 7.3-8" />,
  'chevron-down': <path d="m5.5 8 4.5 4.5L14.5 8" />,
  'chevron-left': <path d="M12 5.5 7.5 10l4.5 4.5" />,
  'chevron-right': <path d="m8 5.5 4.5 4.5L8 14.5" />,
  'arrow-right': <path d="M4 10h12m-4.5-4.5L16 10l-4.5 4.5" />,
  up: <path d="M10 16V4.5M5.5 9 10 4.5 14.5 9" />,
  down: <path d="M10 4v11.5M5.5 11l4.5 4.5 4.5-4.5" />,
  back: <path d="M7 4.5 3.5 8 7 11.5M3.5 8h8.25a4.25 4.25 0 0 1 0 8.5H8" />,
  forward: <path d="M13 4.5 16.5 8 13 11.5M16.5 8H8.25a4.25 4.25 0 0 0 0 8.5H12" />,
  search: (
    <>
      <circle cx="9" cy="9" r="5" />
      <path d="m12.8 12.8 3.7 3.7" />
    </>
  ),
  history: (
    <>
      <path d="M5.5 3h8a1.5 1.5 0 0 1 1.5 1.5v11a1.5 1.5 0 0 1-1.5 1.5h-8z" />
      <path d="M5.5 3v14M8.5 7h3.5M8.5 10h2.5M3.5 6h2M3.5 10h2M3.5 14h2" />
    </>
  ),
  settings: (
    <>
      <path d="M3 6.5h7.5M14.5 6.5H17M3 13.5h2.5M9.5 13.5H17" />
      <circle cx="12.5" cy="6.5" r="2" />
      <circle cx="7.5" cy="13.5" r="2" />
    </>
  ),
  'move-left': (
    <>
      <rect x="3" y="4" width="14" height="12" rx="2" />
      <path d="M7.5 4v12M14 10h-3.5m1.5-1.75L10.25 10 12 11.75" />
    </>
  ),
  'move-right': (
    <>
      <rect x="3" y="4" width="14" height="12" rx="2" />
      <path d="M12.5 4v12M6 10h3.5M8 8.25 9.75 10 8 11.75" />
    </>
  ),
  mute: (
    <>
      <path d="M6 8.5A4 4 0 0 1 13 6m1 3v2.5l1.5 2.5h-11L6 11.5v-1M8.5 16.5h3" />
      <path d="m4 4 12 12" />
    </>
  ),
  dismiss: (
    <>
      <circle cx="10" cy="10" r="6.5" />
      <path d="M7 10h6" />
    </>
  ),
  wrong: <path d="M5 17V3.5m0 .5c3-1.8 5.5 1.8 10 0v7.5c-4.5 1.8-7-1.8-10 0" />,
  external: (
    <path d="M8 5H5.5A1.5 1.5 0 0 0 4 6.5v8A1.5 1.5 0 0 0 5.5 16h8a1.5 1.5 0 0 0 1.5-1.5V12M11.5 4H16v4.5M15.5 4.5 9.5 10.5" />
  ),
  copy: (
    <>
      <rect x="7" y="7" width="9" height="9" rx="1.5" />
      <path d="M13 7V5.5A1.5 1.5 0 0 0 11.5 4h-6A1.5 1.5 0 0 0 4 5.5v6A1.5 1.5 0 0 0 5.5 13H7" />
    </>
  ),
  download: <path d="M10 3.5v9m-3.5-3.5 3.5 3.5 3.5-3.5M4 16h12" />,
  trash: (
    <path d="M4 5.5h12M8 5.5V4a.5.500 0 0 1 .5-.5h3a.5.500 0 0 1 .5.500v1.5M5.5 5.5l.7 10a1 1 0 0 0 1 1h5.6a1 1 0 0 0 1-1l.7-10M8.5 8.5v5M11.5 8.5v5" />
  ),
  note: (
    <>
      <path d="M4.5 3.5h11a1 1 0 0 1 1 1v7l-5 5h-7a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1z" />
      <path d="M16.5 11.5h-4a1 1 0 0 0-1 1v4M7 7.5h6M7 10.5h3" />
    </>
  ),
  plus: <path d="M10 4.5v11M4.5 10h11" />,
  minus: <path d="M4.5 10h11" />,
  globe: (
    <>
      <circle cx="10" cy="10" r="6.5" />
      <path d="M3.5 10h13M10 3.5c4 4 4 9 0 13-4-4-4-9 0-13" />
    </>
  ),
  lock: (
    <>
      <rect x="4.5" y="9" width="11" height="7.5" rx="1.5" />
      <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
    </>
  ),
  book: (
    <path d="M10 5.5C8.5 4.2 6 3.8 3 4v11.5c3-.2 5.5.200 7 1.5 1.5-1.3 4-1.7 7-1.5V4c-3-.2-5.5.200-7 1.5zm0 0V17" />
  ),
  pack: (
    <>
      <path d="M4 6.5 10 3.5l6 3v7l-6 3-6-3z" />
      <path d="m4 6.5 6 3 6-3M10 9.5v7" />
    </>
  ),
  clock: (
    <>
      <circle cx="10" cy="10" r="6.5" />
      <path d="M10 6v4l2.5 1.75" />
    </>
  ),
  lightbulb: <path d="M7.5 13.5c0-1.5-2.5-2.5-2.5-5.5a5 5 0 0 1 10 0c0 3-2.5 4-2.5 5.5zM8 16.5h4" />,
  spark: (
    <path d="M10 3.5c.6 4 2.5 5.9 6.5 6.5-4 .6-5.9 2.5-6.5 6.5-.6-4-2.5-5.9-6.5-6.5 4-.6 5.9-2.5 6.5-6.5z" />
  ),
  warning: (
    <>
      <path d="M10 3.8 17 16H3z" />
      <path d="M10 8.5v3.5M10 14v.01" />
    </>
  ),
  trend: <path d="M3.5 3.5v13h13m-10-4 3.5-4 2.5 2 4-5" />,
  path: (
    <>
      <path d="M5 16.5h7A2.7 2.7 0 0 0 12 11H8a2.7 2.7 0 0 1 0-5.5h4.2" />
      <circle cx="14.5" cy="5.5" r="1.8" />
    </>
  ),
  practice: <path d="m12.8 4.2 3 3-8.3 8.3-3.8.8.8-3.8zM11 16.5h5.5" />,
  person: (
    <>
      <circle cx="10" cy="7" r="3" />
      <path d="M4 16.5c.5-3.2 2.8-5 6-5s5.5 1.8 6 5" />
    </>
  ),
  /** Levels. Netiquette: two people in turn. Voice: how it sounds. Strategy: where it leads. */
  netiquette: (
    <path d="M5 3.5h6A1.5 1.5 0 0 1 12.5 5v3.5A1.5 1.5 0 0 1 11 10H7.5L5 12.2V10A1.5 1.5 0 0 1 3.5 8.5V5A1.5 1.5 0 0 1 5 3.5zM15.5 7.2a1.5 1.5 0 0 1 1 1.4v4.4a1.5 1.5 0 0 1-1.5 1.5v2.2l-2.5-2.2H10a1.5 1.5 0 0 1-1.4-1" />
  ),
  voice: <path d="M4 8.5v3M7 6v8M10 3.5v13M13 6.5v7M16 8.5v3" />,
  strategy: (
    <>
      <circle cx="10" cy="10" r="6.5" />
      <path d="m13.3 6.7-2 4.6-4.6 2 2-4.6z" />
    </>
  ),
  question: (
    <>
      <circle cx="10" cy="10" r="6.5" />
      <path d="M8 8.2a2 2 0 1 1 2.9 1.9c-.6.300-.9.700-.9 1.4M10 13.5v.01" />
    </>
  ),
  complaint: (
    <>
      <path d="M4 4.5h12v8.5h-6L6.5 16v-3H4z" />
      <path d="M10 6.8v2.4M10 11.2v.01" />
    </>
  ),
  flame: (
    <path d="M10 3c.5 2.5 4.5 4.5 4.5 8.5A4.5 4.5 0 0 1 10 16.5a4.5 4.5 0 0 1-4.5-5C5.5 9.5 6.5 8.5 7 7.5c.5 1.2 1 1.7 1.5 2C8.5 7.5 8.8 5 10 3z" />
  ),
  heart: (
    <path d="M10 16c-4-2.8-6.5-5.2-6.5-8A3.3 3.3 0 0 1 10 6.7 3.3 3.3 0 0 1 16.5 8c0 2.8-2.5 5.2-6.5 8z" />
  ),
  shield: <path d="M10 3.5 15.5 5.5v4.2c0 3.3-2.2 5.6-5.5 6.8-3.3-1.2-5.5-3.5-5.5-6.8V5.5z" />,
  scales: (
    <path d="M10 3.5v13M6.5 16.5h7M4 6h12M6 6l-2.5 5a2.5 2.5 0 0 0 5 0zM14 6l-2.5 5a2.5 2.5 0 0 0 5 0z" />
  ),
} satisfies Record<string, ReactNode>

export const ICON_NAMES = Object.keys(DRAWINGS) as IconName[]

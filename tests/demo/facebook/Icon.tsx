/** Line icons of the demo page. */
const SHAPES = {
  like: 'M7 21V10l4.5-7.5c1.6 0 2.5 1.2 2.2 2.8L13 9h5.8c1.6 0 2.6 1.3 2.3 2.8l-1.4 7c-.3 1.3-1.2 2.2-2.6 2.2H7Zm0 0H3V10h4',
  comment: 'M21 11.5a8.5 8.5 0 0 1-12.4 7.6L3 21l1.9-5.6A8.5 8.5 0 1 1 21 11.5Z',
  share: 'M13 5v4C6.5 9.6 3.6 13.5 3 19c2.6-3.7 5.7-5 10-5v4l8-6.5L13 5Z',
  send: 'M3.5 4.5 21 12 3.5 19.5 6 12 3.5 4.5ZM6 12h7',
  emoji: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8.5 14.5c1.8 2.3 5.2 2.3 7 0M9 9.5v.1M15 9.5v.1',
  camera: 'M4 8h3.5L9 5.5h6L16.5 8H20v11H4V8Zm8 8.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4Z',
  gif: 'M4 5h16v14H4V5Zm5.5 5.5c-1.5-1-3 0-3 1.5s1.5 2.5 3 1.5V12H8.5M13 10v4M18 10h-2.5v4m0-2H17.5',
  sticker:
    'M20 12.5V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h6.5L20 12.5Zm-7.5 7.5V14.5a2 2 0 0 1 2-2H20M9 9.5v.1M14 9.5v.1',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.5L21 21',
  down: 'M5 9l7 7 7-7',
  home: 'M4 11 12 4l8 7v9h-5.5v-5.5h-5V20H4v-9Z',
  bell: 'M6 10a6 6 0 1 1 12 0c0 5 2 6.5 2 6.5H4S6 15 6 10Zm4 9.5c.8 1.3 3.2 1.3 4 0',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6 8c0-3.3 2.7-5.5 6-5.5s6 2.2 6 5.5H3Zm13-8.5a3 3 0 1 0-1-5.8M17 13.7c2.5.3 4 2.3 4 5.3h-3',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3.5 12h17M12 3.5c-5 5-5 12 0 17 5-5 5-12 0-17Z',
  dots: 'M5.5 12h.1M12 12h.1M18.5 12h.1',
  gauge: 'M4 17a8 8 0 1 1 16 0M12 16l3.5-5',
  chart: 'M5 20v-7M12 20V5M19 20V10',
  megaphone: 'M4 10v4l4 .5L17 19V5L8 9.5 4 10Zm4 4.5L9.5 20H12',
  inbox: 'M4 13.5 6.5 5h11L20 13.5V19H4v-5.5Zm0 0h5c0 3.5 6 3.5 6 0h5',
  grid: 'M5 5h6v6H5V5Zm8 0h6v6h-6V5ZM5 13h6v6H5v-6Zm8 0h6v6h-6v-6Z',
  gear: 'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm0-11.5v3m0 11v3M3.5 12h3m11 0h3M6 6l2 2m8 8 2 2m0-12-2 2M8 16l-2 2',
} as const

export type IconName = keyof typeof SHAPES

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'dots' ? 3.5 : 1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={SHAPES[name]} />
    </svg>
  )
}

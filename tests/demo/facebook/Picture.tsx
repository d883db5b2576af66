/** The post's photograph, drawn. */
import type { Post } from './conversation.ts'

export function Picture({ of, label }: { readonly of: Post['picture']; readonly label: string }) {
  return (
    <svg
      className="picture"
      role="img"
      aria-label={label}
      viewBox="0 0 680 360"
      preserveAspectRatio="xMidYMid slice"
    >
      <defs>
        <linearGradient id="wall" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor="#f6e3c5" />
          <stop offset="1" stopColor="#e2b783" />
        </linearGradient>
        <linearGradient id="table" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#8a5638" />
          <stop offset="1" stopColor="#5d3622" />
        </linearGradient>
        <radialGradient id="milk" cx="0.45" cy="0.40" r="0.70">
          <stop offset="0" stopColor="#fff6e6" />
          <stop offset="0.50" stopColor="#d9a066" />
          <stop offset="1" stopColor="#8d552c" />
        </radialGradient>
        <linearGradient id="crust" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#f0b860" />
          <stop offset="1" stopColor="#b46a25" />
        </linearGradient>
      </defs>
      <rect width="680" height="360" fill="url(#wall)" />
      {of === 'breakfast' ? <Breakfast /> : <Counter />}
    </svg>
  )
}

function Breakfast() {
  return (
    <>
      <g opacity="0.55">
        <rect x="56" y="0" width="150" height="170" fill="#fffaf0" />
        <path d="M56 85h150M131 0v170" stroke="#d3ab78" strokeWidth="7" />
        <circle cx="178" cy="46" r="26" fill="#ffd98a" />
      </g>
      <path d="M520 0v92" stroke="#6b4a33" strokeWidth="4" />
      <path d="M470 132c0-26 22-44 50-44s50 18 50 44Z" fill="#3f5d57" />
      <rect y="210" width="680" height="150" fill="url(#table)" />
      <path d="M0 232h680M0 286h680" stroke="#4c2b1a" strokeOpacity="0.35" strokeWidth="3" />
      <ellipse cx="235" cy="282" rx="142" ry="40" fill="#f4efe6" />
      <ellipse cx="235" cy="276" rx="104" ry="26" fill="#e3dbcb" />
      <path d="M150 186h170c0 62-32 94-85 94s-85-32-85-94Z" fill="#fdfaf4" />
      <path d="M318 200c44-6 50 48-14 54" fill="none" stroke="#fdfaf4" strokeWidth="14" />
      <ellipse cx="235" cy="186" rx="85" ry="24" fill="#f2ece1" />
      <ellipse cx="235" cy="187" rx="74" ry="18" fill="url(#milk)" />
      <path d="M235 199c-26-10-30-20-18-22 9-1 15 5 18 8 3-3 9-9 18-8 12 2 8 12-18 22Z" fill="#fff4e0" />
      <path
        d="M205 150c-12-20 12-28 0-50m34 48c-12-20 12-28 0-50m32 52c-12-20 12-28 0-50"
        fill="none"
        stroke="#fff"
        strokeOpacity="0.70"
        strokeWidth="6"
        strokeLinecap="round"
      />
      <ellipse cx="484" cy="286" rx="128" ry="34" fill="#f4efe6" />
      <path
        d="M372 268c10-70 74-96 118-92 60 4 104 42 106 92 1 14-20 16-28 2-10-18-34-24-76-24-44 0-66 8-82 26-12 14-40 12-38-4Z"
        fill="url(#crust)"
      />
      <path
        d="M424 208c8 14 10 28 6 42m46-70c2 20 2 40-2 62m52-54c-2 20-4 36-10 54m48-24c-8 8-16 20-18 32"
        fill="none"
        stroke="#8a4a18"
        strokeOpacity="0.55"
        strokeWidth="6"
        strokeLinecap="round"
      />
      <path
        d="M440 196c26-16 72-16 98 0"
        fill="none"
        stroke="#fff"
        strokeOpacity="0.55"
        strokeWidth="6"
        strokeLinecap="round"
        strokeDasharray="2 13"
      />
    </>
  )
}

function Counter() {
  return (
    <>
      <rect y="226" width="680" height="134" fill="url(#table)" />
      <rect x="60" y="60" width="560" height="14" fill="#8a5638" />
      <rect x="60" y="130" width="560" height="14" fill="#8a5638" />
      {[90, 150, 210, 270, 330, 390, 450, 510, 570].map((x, index) => (
        <rect
          key={x}
          x={x}
          y={index % 2 ? 88 : 96}
          width="30"
          height={index % 2 ? 42 : 34}
          rx="5"
          fill={index % 3 ? '#f6efe2' : '#3f5d57'}
        />
      ))}
      <rect x="250" y="160" width="190" height="96" rx="10" fill="#c9ced3" />
      <rect x="266" y="176" width="158" height="18" rx="4" fill="#8b949c" />
      <circle cx="284" cy="216" r="9" fill="#3b4248" />
      <circle cx="406" cy="216" r="9" fill="#3b4248" />
      <path d="M318 206h52v14h-52Z" fill="#3b4248" />
      <path d="M326 236h36c0 14-6 20-18 20s-18-6-18-20Z" fill="#fdfaf4" />
    </>
  )
}

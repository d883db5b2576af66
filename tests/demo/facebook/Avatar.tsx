/** A drawn portrait, always the same for the same name; the café has its cup. */
import { PAGE_NAME } from './conversation.ts'

const SKIN = ['#f2c9a5', '#e3ac82', '#c98b5e', '#f6d7bd', '#8d5a3b']
const HAIR = ['#2f2320', '#6b4226', '#b98543', '#1d1d25', '#8c8c91', '#a2452c']
const CLOTHES = ['#4c6fae', '#a3485c', '#3f8570', '#7b5aa6', '#b4783a', '#47515f']
const BEHIND = ['#cfe0ef', '#f1dccb', '#d6e6d3', '#e4d8ee', '#f3e3b8', '#d9dce2']

export function Avatar({ name, size }: { readonly name: string; readonly size: number }) {
  return (
    <svg className="avatar" role="img" aria-label={name} width={size} height={size} viewBox="0 0 40 40">
      {name === PAGE_NAME ? <Cup /> : <Portrait name={name} />}
    </svg>
  )
}

function Portrait({ name }: { readonly name: string }) {
  let seed = 7
  for (const letter of name) seed = (seed * 31 + (letter.codePointAt(0) ?? 0)) % 9973
  const pick = (from: readonly string[], step: number) => from[Math.floor(seed / step) % from.length]
  const long = /^(Marta|Giulia|Emma|Sara|Chiara|Hannah|Priya)/.test(name)
  return (
    <>
      <rect width="40" height="40" fill={pick(BEHIND, 1)} />
      {long && <path d="M10 31V17a10 10 0 0 1 20 0v14Z" fill={pick(HAIR, 3)} />}
      <path d="M5 42c0-9 7-12 15-12s15 3 15 12Z" fill={pick(CLOTHES, 5)} />
      <path d="M16.5 25h7v6a3.5 3.5 0 0 1-7 0Z" fill={pick(SKIN, 7)} />
      <ellipse cx="20" cy="19" rx="7" ry="8.5" fill={pick(SKIN, 7)} />
      <path
        d={
          long
            ? 'M12.5 20c0-7 3-10.5 7.5-10.5s7.5 3.5 7.5 10.5c-2-4-5-6-8-6.5-2 3-4.5 5-7 6.5Z'
            : 'M12.6 18c-.6-6 3-8.6 7.4-8.6s8 2.6 7.4 8.6c-1-3-2.8-4.5-7.4-4.5s-6.4 1.5-7.4 4.5Z'
        }
        fill={pick(HAIR, 3)}
      />
    </>
  )
}

function Cup() {
  return (
    <>
      <rect width="40" height="40" fill="#6b3f2a" />
      <circle cx="20" cy="20" r="14" fill="none" stroke="#f0d9b5" strokeWidth="1" />
      <path
        d="M12 18h14v4a7 7 0 0 1-14 0Zm14 1.5h1.5a2.5 2.5 0 0 1 0 5H25"
        fill="#f7ead2"
        stroke="#f7ead2"
        strokeWidth="1.2"
      />
      <path
        d="M16 15c-1-1.5 1-2.5 0-4m4 4c-1-1.5 1-2.5 0-4m4 4c-1-1.5 1-2.5 0-4"
        fill="none"
        stroke="#f0c98d"
        strokeWidth="1.2"
        strokeLinecap="round"
      />
      <path d="M11 31h18" stroke="#f7ead2" strokeWidth="1.2" strokeLinecap="round" />
    </>
  )
}

interface LogoProps {
  /** Side of the sign, in px. */
  readonly size?: number
  /** The name beside the sign; without it the sign is decoration. */
  readonly wordmark?: boolean
}

/** A speech bubble that is also a G; its bar is the line under a word. */
export function Logo({ size = 24, wordmark = false }: LogoProps) {
  return (
    <span className="g-logo">
      <svg aria-hidden="true" width={size} height={size} viewBox="0 0 32 32">
        <path
          d="M16 1.5A14.5 14.5 0 0 1 16 30.5H4.5a3 3 0 0 1-3-3V16A14.5 14.5 0 0 1 16 1.5z"
          fill="var(--g-logo, #17594a)"
        />
        <path
          d="M21.7 11.3A7.25 7.25 0 1 0 23.2 16.6H16.8"
          fill="none"
          stroke="#ffffff"
          strokeWidth="3.2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {wordmark ? <span className="g-wordmark">Galateo</span> : null}
    </span>
  )
}

import { useTexts } from '../../../../components/language.tsx'
import { agencyTexts } from '../agency-texts.ts'
import { CopyButton } from './CopyButton.tsx'

/** A text to hand on, with its button. It can be marked and copied by hand too. */
export function CopyLine({ label, text }: { label: string; text: string }) {
  const texts = useTexts(agencyTexts)
  return (
    <div className="g-field">
      <span className="g-field-label">{label}</span>
      <div className="st-copy">
        <code className="st-code">{text}</code>
        <CopyButton size="s" aria-label={`${texts.copy}: ${label}`} text={text}>
          {texts.copy}
        </CopyButton>
      </div>
    </div>
  )
}

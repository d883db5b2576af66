import { useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { agencyTexts } from '../agency-texts.ts'

/** A text to hand on, with its button. It can be marked and copied by hand too. */
export function CopyLine({ label, text }: { label: string; text: string }) {
  const texts = useTexts(agencyTexts)
  const [copied, setCopied] = useState('')
  return (
    <div className="g-field">
      <span className="g-field-label">{label}</span>
      <div className="st-copy">
        <code className="st-code">{text}</code>
        <Button
          size="s"
          aria-label={`${texts.copy}: ${label}`}
          icon={<Icon name={copied === text ? 'check' : 'copy'} size={16} />}
          onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(text))}
        >
          <span aria-live="polite">{copied === text ? texts.copied : texts.copy}</span>
        </Button>
      </div>
    </div>
  )
}

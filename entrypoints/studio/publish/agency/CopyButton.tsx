import { type ComponentProps, useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { agencyTexts } from '../agency-texts.ts'

/** Puts a text on the clipboard, and says so in its own place. */
export function CopyButton({ text, children, ...button }: { text: string } & ComponentProps<typeof Button>) {
  const texts = useTexts(agencyTexts)
  const [copied, setCopied] = useState('')
  return (
    <Button
      {...button}
      icon={<Icon name={copied === text ? 'check' : 'copy'} size={16} />}
      onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(text))}
    >
      <span aria-live="polite">{copied === text ? texts.copied : children}</span>
    </Button>
  )
}

import { useRef, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useTexts } from '../../components/language.tsx'
import { Notice } from '../../components/Notice.tsx'
import { type ImportResult, sendMessage } from '../background/messages.ts'
import { optionsTexts } from './texts.ts'

/** Brings back drafts that were exported, on this computer or another. */
export function ImportHistory() {
  const texts = useTexts(optionsTexts)
  const input = useRef<HTMLInputElement>(null)
  const [result, setResult] = useState<ImportResult>()

  async function take(file: File) {
    setResult(await importFile(file))
    if (input.current) input.current.value = ''
  }

  return (
    <>
      <Button icon={<Icon name="plus" />} onClick={() => input.current?.click()}>
        {texts.importHistory}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={texts.importHistory}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) void take(file)
        }}
      />
      <div className="op-import" aria-live="polite">
        {result ? (
          <Notice tone={result.ok ? 'well' : 'fault'} icon={result.ok ? <Icon name="check" /> : undefined}>
            <p>
              {result.ok
                ? texts.imported(result.added, result.known, result.unwanted)
                : result.fault === 'invalid'
                  ? texts.importInvalid
                  : texts.importFailed}
            </p>
          </Notice>
        ) : null}
      </div>
    </>
  )
}

async function importFile(file: File): Promise<ImportResult> {
  let content: unknown
  try {
    content = JSON.parse(await file.text())
  } catch {
    return { ok: false, fault: 'invalid' }
  }
  return sendMessage('importHistory', content).catch(() => ({ ok: false, fault: 'storage' }) as const)
}

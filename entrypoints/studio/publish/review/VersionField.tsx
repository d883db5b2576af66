import { Button } from '../../../../components/Button.tsx'
import { TextField } from '../../../../components/fields.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { compareVersions } from '../../../../rules/feed/index.ts'
import { type ChangeSize, nextVersion } from '../../../../rules/index.ts'
import { reviewTexts } from './review-texts.ts'

export interface Suggestion {
  readonly version: string
  /** Why; absent when the pack has not been published yet. */
  readonly size?: ChangeSize
}

/** The next version by what changed; a pack that is published for the first time keeps its own. */
export function suggestVersion(
  published: string | undefined,
  size: ChangeSize | undefined,
  own: string,
): Suggestion {
  if (published === undefined) return { version: isVersion(own) ? own : '0.1.0' }
  return size ? { version: nextVersion(published, size), size } : { version: nextVersion(published, 'patch') }
}

export function isVersion(text: string): boolean {
  return /^\d{1,6}\.\d{1,6}\.\d{1,6}$/u.test(text)
}

interface VersionFieldProps {
  readonly version: string
  readonly suggestion: Suggestion
  /** The version that is published; absent before the first. */
  readonly published: string | undefined
  onChange(version: string): void
}

export function VersionField({ version, suggestion, published, onChange }: VersionFieldProps) {
  const texts = useTexts(reviewTexts)
  const fault = !isVersion(version)
    ? texts.versionFault
    : published !== undefined && compareVersions(version, published) <= 0
      ? texts.versionTooLow(published)
      : undefined
  const { size } = suggestion
  const isOwn = version !== suggestion.version
  return (
    <div className="st-next-version">
      <TextField
        label={texts.version}
        fault={fault}
        {...(size ? { hint: `${texts.suggested(suggestion.version)}, ${texts.sizes[size]}` } : {})}
        inputMode="decimal"
        autoComplete="off"
        value={version}
        onChange={onChange}
      />
      {isOwn ? (
        <Button size="s" look="quiet" onClick={() => onChange(suggestion.version)}>
          {texts.takeSuggested}: {suggestion.version}
        </Button>
      ) : null}
    </div>
  )
}

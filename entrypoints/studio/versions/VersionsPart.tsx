/** Earlier states of the pack: what changed since each, and the way back. */
import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { useFormat, useTexts } from '../../../components/language.tsx'
import { diffPacks } from '../../../rules/index.ts'
import type { Version } from '../../background/studio/desk.ts'
import { keepVersion, readVersions } from '../../background/studio/manuscripts.ts'
import { useEdit, useManuscript, useManuscriptStore } from '../manuscript/use-manuscript.tsx'
import { versionsTexts } from './texts.ts'

export function VersionsPart() {
  const texts = useTexts(versionsTexts)
  const { id } = useManuscriptStore()
  const versions = useLiveQuery(() => readVersions(id), [id])
  if (!versions) return null
  if (versions.length === 0)
    return (
      <EmptyState icon={<Icon name="clock" />} title={texts.none}>
        {texts.noneText}
      </EmptyState>
    )
  return (
    <ol className="st-versions">
      {versions.map((version) => (
        <VersionItem key={version.at} version={version} />
      ))}
    </ol>
  )
}

function VersionItem({ version }: { version: Version }) {
  const texts = useTexts(versionsTexts)
  const format = useFormat()
  const { id } = useManuscriptStore()
  const pack = useManuscript((state) => state.pack)
  const isReadOnly = useManuscript((state) => state.isReadOnly)
  const edit = useEdit()
  const [failed, setFailed] = useState(false)
  const difference = useMemo(() => {
    const { head, entries } = diffPacks(version.pack, pack)
    return head.length + entries.length
  }, [version, pack])

  function goBack() {
    keepVersion(id, 'before-restore', pack).then(
      () => edit(() => version.pack),
      () => setFailed(true),
    )
  }

  return (
    <li className="st-version">
      <div>
        <p>
          <strong>{format.dateTime(version.at)}</strong> · {texts.reasons[version.reason]}
        </p>
        <p className="st-quiet">
          {texts.facts(version.pack.version, version.pack.rules?.length ?? 0)} · {texts.since(difference)}
        </p>
        {failed ? <p role="alert">{texts.failed}</p> : null}
      </div>
      <Button size="s" disabled={isReadOnly || difference === 0} onClick={goBack}>
        {texts.goBack}
      </Button>
    </li>
  )
}

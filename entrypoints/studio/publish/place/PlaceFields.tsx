/** Where an agency's feed lies, and how files get there. */
import { Select, Switch, TextField } from '../../../../components/fields.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { readAddress } from '../../../../rules/feed/index.ts'
import type { Access } from '../../../background/studio/places.ts'
import { agencyTexts } from '../agency-texts.ts'
import { hostsOf, type PlaceDraft, readPlaceDraft } from './access.ts'

const KINDS = ['webdav', 's3', 'hand'] as const satisfies readonly Access['kind'][]

interface PlaceFieldsProps {
  readonly draft: PlaceDraft
  /** The agency's address is known, and not to be changed. */
  readonly isAddressFixed?: boolean
  onChange(draft: PlaceDraft): void
}

export function PlaceFields({ draft, isAddressFixed = false, onChange }: PlaceFieldsProps) {
  const texts = useTexts(agencyTexts)
  const change = (part: Partial<PlaceDraft>) => onChange({ ...draft, ...part })
  const faultOf = (address: string) =>
    address.trim() !== '' && readAddress(address) === undefined ? texts.addressFault : undefined
  const read = readPlaceDraft(draft)
  const url = { type: 'url', inputMode: 'url', autoComplete: 'off', spellCheck: false } as const
  return (
    <div className="st-form">
      <TextField
        {...url}
        label={texts.address}
        hint={texts.addressHint}
        fault={faultOf(draft.address)}
        value={draft.address}
        readOnly={isAddressFixed}
        onChange={(address) => change({ address })}
      />
      <Select
        label={texts.access}
        value={draft.kind}
        options={KINDS.map((kind) => ({ value: kind, label: texts.accesses[kind] }))}
        onChange={(kind) => change({ kind })}
      />
      {draft.kind === 'webdav' ? (
        <>
          <TextField
            {...url}
            label={texts.davAddress}
            hint={texts.davAddressHint}
            fault={faultOf(draft.davAddress)}
            value={draft.davAddress}
            onChange={(davAddress) => change({ davAddress })}
          />
          <div className="st-row">
            <TextField
              label={texts.davUser}
              autoComplete="off"
              value={draft.user}
              onChange={(user) => change({ user })}
            />
            <Secret label={texts.password} hint={texts.passwordHint} draft={draft} onChange={onChange} />
          </div>
        </>
      ) : null}
      {draft.kind === 's3' ? (
        <>
          <TextField
            {...url}
            label={texts.s3Address}
            hint={texts.s3AddressHint}
            fault={faultOf(draft.s3Address)}
            value={draft.s3Address}
            onChange={(s3Address) => change({ s3Address })}
          />
          <TextField
            label={texts.region}
            hint={texts.regionHint}
            autoComplete="off"
            value={draft.region}
            onChange={(region) => change({ region })}
          />
          <div className="st-row">
            <TextField
              label={texts.accessKey}
              autoComplete="off"
              value={draft.accessKey}
              onChange={(accessKey) => change({ accessKey })}
            />
            <Secret label={texts.secret} draft={draft} onChange={onChange} />
          </div>
        </>
      ) : null}
      {draft.kind === 'hand' ? (
        <p className="st-quiet">{texts.handHint}</p>
      ) : (
        <Switch
          label={texts.keep}
          hint={texts.keepHint}
          checked={draft.keep}
          onChange={(keep) => change({ keep })}
        />
      )}
      {read ? <p className="st-quiet">{texts.permission(hostsOf(read))}</p> : null}
    </div>
  )
}

function Secret({
  label,
  hint,
  draft,
  onChange,
}: { label: string; hint?: string } & Pick<PlaceFieldsProps, 'draft' | 'onChange'>) {
  return (
    <TextField
      label={label}
      hint={hint}
      type="password"
      autoComplete="off"
      value={draft.secret}
      onChange={(secret) => onChange({ ...draft, secret })}
    />
  )
}

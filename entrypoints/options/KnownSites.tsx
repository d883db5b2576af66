import { Switch } from '../../components/fields.tsx'
import { useTexts } from '../../components/language.tsx'
import { changeSite, isOff } from '../background/settings.ts'
import { SIGNS } from '../coach.content/sites/registry.ts'
import { useSettings } from '../page/settings-store.ts'
import { useSaving } from './saving.tsx'
import { optionsTexts } from './texts.ts'

/** A product with the hosts where it lives: `zendesk.com` for all that is below it. */
interface Known {
  readonly id: string
  readonly name: string
  readonly hosts: readonly string[]
}

const KNOWN: readonly Known[] = SIGNS.map(({ id, name, matches }) => ({
  id,
  name,
  hosts: [...new Set(matches.map((pattern) => pattern.replace(/^[^/]+:\/\/(?:\*\.)?([^/]+)\/.*$/, '$1')))],
}))
  .filter(({ hosts }) => hosts.length > 0)
  .sort((a, b) => a.name.localeCompare(b.name))

/** Every community that the manifest asks for, to switch off and on as a whole. */
export function KnownSites() {
  const texts = useTexts(optionsTexts)
  return (
    <details className="op-known">
      <summary>{texts.sitesKnown(KNOWN.length)}</summary>
      <ul>
        {KNOWN.map((known) => (
          <KnownSite key={known.id} known={known} />
        ))}
      </ul>
    </details>
  )
}

function KnownSite({ known: { name, hosts } }: { readonly known: Known }) {
  const { save } = useSaving()
  const off = useSettings(({ sites }) => hosts.every((host) => isOff(sites, host)))

  /** One after the other: each reads what the one before wrote. */
  async function choose(on: boolean) {
    for (const host of hosts) await changeSite(host, (choice) => ({ ...choice, off: !on }))
  }

  return (
    <li>
      <Switch label={name} hint={hosts.join(', ')} checked={!off} onChange={(on) => save(choose(on))} />
    </li>
  )
}

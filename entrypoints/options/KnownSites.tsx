import { Disclosure } from '../../components/Disclosure.tsx'
import { Switch } from '../../components/fields.tsx'
import { useTexts } from '../../components/language.tsx'
import { changeSite, isOff } from '../background/settings.ts'
import { KNOWN_SITES, type KnownSite } from '../page/known-sites.ts'
import { useSettings } from '../page/settings-store.ts'
import { useSaving } from './saving.tsx'
import { optionsTexts } from './texts.ts'

/** Every community that the manifest asks for, to switch off and on as a whole. */
export function KnownSites() {
  const texts = useTexts(optionsTexts)
  return (
    <Disclosure className="op-known" summary={texts.sitesKnown(KNOWN_SITES.length)}>
      <ul>
        {KNOWN_SITES.map((known) => (
          <Site key={known.id} known={known} />
        ))}
      </ul>
    </Disclosure>
  )
}

function Site({ known: { name, hosts } }: { readonly known: KnownSite }) {
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

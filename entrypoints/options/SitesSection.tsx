import { IconButton } from '../../components/Button.tsx'
import { Switch } from '../../components/fields.tsx'
import { Icon } from '../../components/Icon.tsx'
import { inLanguage } from '../../components/in-language.ts'
import { useLanguage, useTexts } from '../../components/language.tsx'
import { Section } from '../../components/PageShell.tsx'
import { packsInUse } from '../background/messages.ts'
import { changeSite, type SiteChoice } from '../background/settings.ts'
import type { AddedSite } from '../background/site-access-read.ts'
import { useSettings } from '../page/settings-store.ts'
import { usePacks } from '../page/use-packs.ts'
import { AddedSites } from './AddedSites.tsx'
import { KnownSites } from './KnownSites.tsx'
import { useSaving } from './saving.tsx'
import { optionsTexts } from './texts.ts'

/** The sites that were added, the hosts where something was chosen (switched off, rules muted), the known ones. */
export function SitesSection({ added }: { readonly added: readonly AddedSite[] }) {
  const texts = useTexts(optionsTexts)
  const sites = useSettings((settings) => settings.sites)
  const hosts = Object.entries(sites)
    .filter(
      ([, { off, unkept, muted = [] }]) => off !== undefined || unkept !== undefined || muted.length > 0,
    )
    .sort(([a], [b]) => a.localeCompare(b))
  return (
    <Section id="sites" title={texts.sites} lead={texts.sitesLead}>
      <AddedSites sites={added} />
      {hosts.length > 0 ? (
        <>
          <h3>{texts.sitesChosen}</h3>
          <ul>
            {hosts.map(([host, choice]) => (
              <Site key={host} host={host} choice={choice} />
            ))}
          </ul>
        </>
      ) : null}
      <KnownSites />
    </Section>
  )
}

function Site({
  host,
  choice: { off = false, unkept = false, muted = [] },
}: {
  host: string
  choice: SiteChoice
}) {
  const texts = useTexts(optionsTexts)
  const nameOf = useRuleNames()
  const keepsHistory = useSettings(({ retention }) => retention > 0)
  const { save } = useSaving()

  function unmute(rule: string) {
    save(
      changeSite(host, (choice) => ({
        ...choice,
        muted: (choice.muted ?? []).filter((other) => other !== rule),
      })),
    )
  }

  return (
    <li className="op-site">
      {/* `off: false` and `unkept: false` stay written, so that a site does not leave the list under the pointer. */}
      <Switch
        label={host}
        hint={off ? texts.siteOff : texts.siteOn}
        checked={!off}
        onChange={(on) => save(changeSite(host, (choice) => ({ ...choice, off: !on })))}
      />
      {keepsHistory && !off ? (
        <div className="op-site-more">
          <Switch
            label={texts.keepHere(host)}
            hint={unkept ? texts.keepHereNot : texts.keepHereHint}
            checked={!unkept}
            onChange={(on) => save(changeSite(host, (choice) => ({ ...choice, unkept: !on })))}
          />
        </div>
      ) : null}
      {muted.length > 0 ? (
        <div className="op-muted">
          <p className="op-muted-name" id={`muted-${host}`}>
            {texts.muted}
          </p>
          <ul className="op-muted-rules" aria-labelledby={`muted-${host}`}>
            {muted.map((rule) => (
              <li key={rule} className="op-muted-rule">
                <span>{nameOf(rule)}</span>
                <IconButton
                  label={texts.unmute(nameOf(rule))}
                  icon={<Icon name="close" size={14} />}
                  onClick={() => unmute(rule)}
                />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </li>
  )
}

/** A rule's title for `pack/rule`, or that itself when no pack has it any more. */
function useRuleNames(): (key: string) => string {
  const language = useLanguage()
  const packs = usePacks()
  const names = new Map<string, string>()
  for (const pack of packs.state === 'ready' ? packsInUse(packs.entries) : []) {
    for (const { id, text } of pack.rules ?? []) {
      const title = inLanguage(text, language)?.title
      if (title) names.set(`${pack.id}/${id}`, title)
    }
  }
  return (key) => names.get(key) ?? key
}

import { useDeferredValue, useMemo, useState } from 'react'
import { Disclosure } from '../../components/Disclosure.tsx'
import { Icon } from '../../components/Icon.tsx'
import { inLanguage } from '../../components/in-language.ts'
import { LevelBadge } from '../../components/LevelBadge.tsx'
import { useFormat, useLanguage, useTexts } from '../../components/language.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Section } from '../../components/PageShell.tsx'
import { LEVELS, type PackRule } from '../../rules/index.ts'
import { ruleKey } from '../background/history.ts'
import type { PackEntry } from '../background/messages.ts'
import { SIGNS } from '../coach.content/sites/registry.ts'
import { useSettings } from '../page/settings-store.ts'
import { usePacks } from '../page/use-packs.ts'
import { RuleFilters } from './RuleFilters.tsx'
import { RuleItem } from './RuleItem.tsx'
import { EVERY_RULE, isNarrowed, type RuleSearch, searchRules } from './search-rules.ts'
import { optionsTexts } from './texts.ts'

/** Every pack with its rules, to read, to search and to switch; a pack that was refused says why. */
export function PacksSection() {
  const texts = useTexts(optionsTexts)
  const packs = usePacks()
  const off = useSettings(({ rulesOff }) => rulesOff.length)
  const [search, setSearch] = useState(EVERY_RULE)
  // Typing comes first: hundreds of rules may follow a moment later.
  const sought = useDeferredValue(search)
  return (
    <Section id="packs" title={texts.packs} lead={texts.packsLead}>
      {packs.state === 'failed' ? <Notice tone="fault">{texts.packsFailed}</Notice> : null}
      {packs.state === 'ready' ? (
        <>
          <RuleFilters search={search} off={off} onChange={setSearch} />
          {packs.entries.map((entry) =>
            entry.state === 'active' ? (
              <PackItem key={entry.name} entry={entry} search={sought} />
            ) : (
              <RefusedPack key={entry.name} {...entry} />
            ),
          )}
        </>
      ) : null}
    </Section>
  )
}

type ActiveEntry = Extract<PackEntry, { state: 'active' }>

function PackItem({ entry, search }: { entry: ActiveEntry; search: RuleSearch }) {
  const { pack, agency, disabled = [] } = entry
  const texts = useTexts(optionsTexts)
  const format = useFormat()
  const language = useLanguage()
  const rulesOff = useSettings((settings) => settings.rulesOff)
  const all = pack.rules ?? []
  const nameOf = ({ id }: PackRule) => ruleKey({ pack: pack.id, rule: id })
  const found = useMemo(
    () => searchRules(all, search, ({ id }) => rulesOff.includes(ruleKey({ pack: pack.id, rule: id }))),
    [all, search, rulesOff, pack.id],
  )
  const searching = isNarrowed(search)
  const description = pack.description && inLanguage(pack.description, language)
  return (
    <article className="op-pack">
      <header className="op-pack-head">
        <Icon name="pack" />
        <div>
          <h3>{inLanguage(pack.name, language) ?? pack.id}</h3>
          {description ? <p>{description}</p> : null}
          <p className="op-pack-facts">
            {[
              texts.version(pack.version),
              agency?.name ?? pack.publisher,
              pack.brand && texts.forBrand(pack.brand),
              pack.sites && texts.onSites(pack.sites.map(siteName).join(', ')),
              pack.licence,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {disabled.length > 0 ? (
            <Notice tone="warning" title={texts.leftOut(disabled.length)}>
              {disabled.map(({ path, entry, message }) => (
                <p key={path}>
                  <code>{entry ?? path}</code>: {message[language]}
                </p>
              ))}
            </Notice>
          ) : null}
        </div>
      </header>
      <Disclosure
        open={searching || undefined}
        summary={
          <span aria-live="polite">
            {searching
              ? texts.rulesFound(format.number(found.length), format.number(all.length))
              : texts.rules(format.number(all.length), all.length)}
          </span>
        }
      >
        {LEVELS.map((level) => {
          const rules = found.filter((rule) => rule.level === level)
          return rules.length === 0 ? null : (
            <section key={level} className="op-level">
              <h4>
                <LevelBadge level={level} />
              </h4>
              <ul>
                {rules.map((rule) => (
                  <RuleItem key={rule.id} rule={rule} name={nameOf(rule)} />
                ))}
              </ul>
            </section>
          )
        })}
      </Disclosure>
    </article>
  )
}

/** As people know the product; an adapter of later times is told by its id. */
function siteName(id: string): string {
  return SIGNS.find((signs) => signs.id === id)?.name ?? id
}

function RefusedPack({ name, fault }: Extract<PackEntry, { state: 'refused' }>) {
  const texts = useTexts(optionsTexts)
  const language = useLanguage()
  return (
    <Notice tone="fault" title={texts.refused(name)}>
      <p>
        {fault.path ? (
          <>
            <code>{fault.path}</code>:{' '}
          </>
        ) : null}
        {fault.message[language]}
      </p>
      <p>{texts.refusedText}</p>
    </Notice>
  )
}

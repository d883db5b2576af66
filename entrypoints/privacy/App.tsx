/** What is kept, where, for how long, and what leaves this computer: read from the extension itself where it can be. */

import { useLiveQuery } from 'dexie-react-hooks'
import type { ReactNode } from 'react'
import { browser } from '#imports'
import { LinkButton } from '../../components/Button.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useFormat, useTexts } from '../../components/language.tsx'
import { PageShell, Section } from '../../components/PageShell.tsx'
import { readTables, type TableFacts } from '../background/database-read.ts'
import * as settings from '../background/settings.ts'
import { pageLinks } from '../page/page-links.ts'
import { useSettings } from '../page/settings-store.ts'
import { pageTexts } from '../page/texts.ts'
import { type KnownLockState, useLockState } from '../page/use-lock.ts'
import { NETWORK_CALLS } from './network.ts'
import { privacyTexts } from './texts.ts'

export function App() {
  const texts = useTexts(privacyTexts)
  return (
    <PageShell title={texts.title} lead={texts.lead} links={pageLinks(useTexts(pageTexts))}>
      <title>{`${texts.title} · Galateo`}</title>
      <Network />
      <FromKept />
    </PageShell>
  )
}

/** None before what stands in the database is known: what came late would push the others from under a reader. */
function FromKept() {
  const lock = useLockState()
  const tables = useLiveQuery(() => readTables().catch(() => []))
  if (!lock || !tables) return null
  return (
    <>
      <Kept lock={lock} />
      <Tables tables={tables} />
      <Choices />
      <Memory />
      <Permissions />
    </>
  )
}

function Network() {
  const texts = useTexts(privacyTexts)
  return (
    <Section id="network" title={texts.network} lead={texts.networkLead}>
      <List inWords items={NETWORK_CALLS.map(({ name }) => [texts.callNames[name], texts.calls[name]])} />
      <p>{texts.networkLinks}</p>
    </Section>
  )
}

/** How the history is kept as things stand. */
function Kept({ lock }: { lock: KnownLockState }) {
  const texts = useTexts(privacyTexts)
  const days = useSettings(({ retention }) => retention)
  const text = useSettings(({ keepText }) => keepText)
  const paused = useSettings(({ historyPaused }) => historyPaused)
  return (
    <Section id="kept" title={texts.kept} lead={texts.keptLead}>
      <ul className="pr-facts">
        <li>{texts.keptDays(days)}</li>
        <li>{text ? texts.keptText : texts.keptNoText}</li>
        {paused ? <li>{texts.keptPaused}</li> : null}
        {lock === 'unreadable' ? null : <li>{lock === 'none' ? texts.keptOpen : texts.keptLocked}</li>}
        <li>{texts.keptNever}</li>
        <li>{texts.keptPrivate}</li>
        <li>{texts.keptGone}</li>
      </ul>
      <div className="pr-buttons">
        <LinkButton href="/options.html#history" icon={<Icon name="settings" />}>
          {texts.toOptions}
        </LinkButton>
        <LinkButton href="/insights.html" icon={<Icon name="history" />}>
          {texts.toHistory}
        </LinkButton>
      </div>
    </Section>
  )
}

function Tables({ tables }: { tables: readonly TableFacts[] }) {
  const texts = useTexts(privacyTexts)
  return (
    <Section id="tables" title={texts.tables} lead={texts.tablesLead}>
      {tables.map((facts) => (
        <Table key={facts.name} facts={facts} />
      ))}
    </Section>
  )
}

type Described = Readonly<
  Record<string, { readonly what: string; readonly fields: Readonly<Record<string, string>> }>
>

function Table({ facts: { name, found, count } }: { facts: TableFacts }) {
  const texts = useTexts(privacyTexts)
  const format = useFormat()
  const described: Described = texts.tableTexts
  const about = described[name]
  const [inShort, ...more] = about?.what.replace(/\.$/, '').split('. ') ?? []
  return (
    <Disclosure
      className="pr-table"
      summary={
        <>
          <span>
            {inShort} <code>{name}</code>
          </span>
          <span className="pr-count">{texts.entries(format.number(count), count)}</span>
        </>
      }
    >
      {about ? (
        <>
          {more.length > 0 ? <p>{`${more.join('. ')}.`}</p> : null}
          <List items={Object.entries(about.fields)} />
        </>
      ) : null}
      <p className="pr-found">{texts.foundBy(found.join(', '))}</p>
    </Disclosure>
  )
}

function Choices() {
  const texts = useTexts(privacyTexts)
  const described: Readonly<Record<string, string>> = texts.settingTexts
  const keys = Object.values(settings).flatMap((one) =>
    typeof one === 'object' && 'key' in one ? [one.key] : [],
  )
  return (
    <Section id="choices" title={texts.choices} lead={texts.choicesLead}>
      <List items={keys.map(nameOf).map((name) => [name, described[name] ?? ''])} />
    </Section>
  )
}

function Memory() {
  const texts = useTexts(privacyTexts)
  return (
    <Section id="memory" title={texts.memory} lead={texts.memoryLead}>
      <List items={Object.entries(texts.memoryTexts)} />
    </Section>
  )
}

/** As the browser has them from the manifest. */
function Permissions() {
  const texts = useTexts(privacyTexts)
  const described: Readonly<Record<string, string>> = texts.permissionTexts
  const { permissions = [], host_permissions: hosts = [] } = browser.runtime.getManifest()
  return (
    <Section id="permissions" title={texts.permissions} lead={texts.permissionsLead}>
      <List items={permissions.map((name): [string, string] => [name, described[name] ?? ''])} />
      <p>{texts.hosts(hosts.length)}</p>
      <p>{texts.otherHosts}</p>
    </Section>
  )
}

interface ListProps {
  readonly items: readonly (readonly [string, string])[]
  /** The names are words for people; those of the code come last. */
  readonly inWords?: boolean
}

function List({ items, inWords }: ListProps): ReactNode {
  return (
    <dl className="pr-list" data-in-words={inWords}>
      {items.map(([name, what]) => (
        <div key={name}>
          <dt>{inWords ? name : what}</dt>
          <dd>{inWords ? what : <code>{name}</code>}</dd>
        </div>
      ))}
    </dl>
  )
}

/** `local:keepText` is `keepText` to the texts. */
export function nameOf(key: string): string {
  return key.slice(key.indexOf(':') + 1)
}

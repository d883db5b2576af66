import { useCallback, useEffect, useState } from 'react'
import { BrandChoice } from '../../components/BrandChoice.tsx'
import { Button } from '../../components/Button.tsx'
import { Switch } from '../../components/fields.tsx'
import { Icon, type IconName } from '../../components/Icon.tsx'
import { inLanguage } from '../../components/in-language.ts'
import { Logo } from '../../components/Logo.tsx'
import { useLanguage, useTexts } from '../../components/language.tsx'
import { Notice } from '../../components/Notice.tsx'
import { sharedTexts } from '../../components/texts.ts'
import { type OwnPage, type PageStatus, packsInUse, sendMessage } from '../background/messages.ts'
import {
  changeSite,
  chooseBrand,
  historyPaused,
  isOff,
  isUnkept,
  type SiteChoice,
} from '../background/settings.ts'
import { KNOWN_SITES } from '../page/known-sites.ts'
import { useSettings } from '../page/settings-store.ts'
import { pageTexts } from '../page/texts.ts'
import type { TypedSite } from '../page/typed-site.ts'
import { useAgencies } from '../page/use-agencies.ts'
import { useAskForSite } from '../page/use-ask-for-site.ts'
import { usePacks } from '../page/use-packs.ts'
import { useReview } from '../page/use-review.ts'
import { type ActiveTab, readActiveTab } from './active-tab.ts'
import { popupTexts } from './texts.ts'

/** Whether the coach works on the page behind, and the way to everything else. */
export function App() {
  return (
    <div className="g-root pop">
      <header className="pop-head">
        <h1>
          <Logo size={24} wordmark />
        </h1>
      </header>
      <Content />
    </div>
  )
}

/** Nothing before all of it is known: what came late would push the buttons from under a click. */
function Content() {
  const pages = useTexts(pageTexts)
  const [tab, look] = useActiveTab()
  const [now] = useState(Date.now)
  const review = useReview(now)
  const areListed = [useAgencies(), usePacks()].every(({ state }) => state !== 'loading')
  if (!tab || !areListed || review === undefined) return null
  return (
    <>
      <main className="pop-main">
        {tab.kind === 'known' ? <KnownPage {...tab} /> : null}
        {tab.kind === 'new' ? <NewSite {...tab} onAdded={look} /> : null}
        {tab.kind === 'unknown' ? <UnknownPage /> : null}
        <Updates />
        {review === 'none' ? null : <LastWeek />}
        <Packs />
      </main>
      <footer className="pop-foot">
        <OpenButton page="insights" icon="history" label={pages.history} />
        <OpenButton page="options" icon="settings" label={pages.options} />
      </footer>
    </>
  )
}

/** The tab as it was last looked at, and the way to look again. */
function useActiveTab(): readonly [ActiveTab | undefined, () => void] {
  const [tab, setTab] = useState<ActiveTab>()
  const [looks, setLooks] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another look reads the same tab again
  useEffect(() => {
    let current = true
    readActiveTab().then(
      (read) => current && setTab(read),
      () => current && setTab({ kind: 'unknown' }),
    )
    return () => {
      current = false
    }
  }, [looks])
  const look = useCallback(() => setLooks((before) => before + 1), [])
  return [tab, look]
}

function KnownPage({ host, status, unreadable }: Extract<ActiveTab, { kind: 'known' }>) {
  const texts = useTexts(popupTexts)
  const off = useSettings(({ sites }) => isOff(sites, host))
  const unkept = useSettings(({ sites }) => isUnkept(sites, host))
  const keepsHistory = useSettings((settings) => settings.retention > 0)
  const [failed, setFailed] = useState(false)

  function choose(change: SiteChoice) {
    changeSite(host, (choice) => ({ ...choice, ...change })).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  }

  return (
    <>
      <Switch label={texts.coachHere} hint={host} checked={!off} onChange={(on) => choose({ off: !on })} />
      {keepsHistory && !off ? (
        <Switch label={texts.keepHere} checked={!unkept} onChange={(on) => choose({ unkept: !on })} />
      ) : null}
      <Paused />
      {failed ? <Notice tone="fault">{texts.notSaved}</Notice> : null}
      <div role="status">
        {off ? (
          <State icon="mute" text={texts.off} />
        ) : status ? (
          <Seen {...status} />
        ) : (
          <State icon="lightbulb" text={texts.ready} />
        )}
        {unreadable && !off ? <p className="pop-more">{texts.unreadable}</p> : null}
      </div>
      {off || !status?.brands ? null : <WritingFor {...status.brands} />}
    </>
  )
}

/** For which brand one writes on the page behind; its coach follows the choice. */
function WritingFor({ place, choices, chosen }: NonNullable<PageStatus['brands']>) {
  const texts = useTexts(popupTexts)
  const [kept, setKept] = useState(chosen)
  const [failed, setFailed] = useState(false)

  function choose(brand: string) {
    chooseBrand(place, brand).then(
      () => {
        setKept(brand)
        setFailed(false)
      },
      () => setFailed(true),
    )
  }

  return (
    <>
      <BrandChoice brands={{ choices, chosen: kept }} onChoose={choose} />
      {failed ? <Notice tone="fault">{texts.notSaved}</Notice> : null}
    </>
  )
}

function Paused() {
  const texts = useTexts(popupTexts)
  const paused = useSettings((settings) => settings.historyPaused && settings.retention > 0)
  return paused ? (
    <Notice
      icon={<Icon name="clock" />}
      action={
        <Button size="s" onClick={() => void historyPaused.setValue(false)}>
          {texts.resume}
        </Button>
      }
    >
      <p>{texts.paused}</p>
    </Notice>
  ) : null
}

function Seen({ siteName, surface, tips }: PageStatus) {
  const texts = useTexts(popupTexts)
  const { writing } = useTexts(sharedTexts)
  return surface ? (
    <State
      icon={tips > 0 ? 'lightbulb' : 'check'}
      text={texts.tips(tips)}
      more={texts.onSite(writing[surface], siteName)}
    />
  ) : (
    <State icon="check" text={texts.beside(siteName)} />
  )
}

function NewSite({ host, pattern, onAdded }: TypedSite & { onAdded(): void }) {
  const texts = useTexts(popupTexts)
  const { answer, ask } = useAskForSite(onAdded)
  const kind = answer?.kind
  return (
    <>
      <State icon="globe" text={texts.newSite(host)} more={texts.newSiteMore} />
      <Button
        look="primary"
        icon={<Icon name="plus" />}
        disabled={kind === 'asking' || kind === 'added'}
        onClick={() => ask({ host, pattern })}
      >
        {texts.useHere}
      </Button>
      <div role="status">
        {kind === 'asking' ? <p className="pop-more">{texts.asking}</p> : null}
        {kind === 'refused' ? <p className="pop-more">{texts.refusedSite}</p> : null}
      </div>
      {kind === 'failed' ? <Notice tone="fault">{texts.failedSite}</Notice> : null}
    </>
  )
}

function UnknownPage() {
  const texts = useTexts(popupTexts)
  return (
    <State
      icon="globe"
      text={texts.unknown}
      more={texts.works(KNOWN_SITES.map(({ name }) => name).join(', '))}
    />
  )
}

function State({ icon, text, more }: { icon: IconName; text: string; more?: string }) {
  return (
    <div className="pop-state">
      <Icon name={icon} />
      <div>
        <p>{text}</p>
        {more ? <p className="pop-more">{more}</p> : null}
      </div>
    </div>
  )
}

/** What changed in the agencies' guidelines and is not read yet: a line each. */
function Updates() {
  const texts = useTexts(popupTexts)
  const list = useAgencies()
  const read = useSettings(({ newsRead }) => newsRead)
  const agencies = list.state === 'ready' ? list.agencies : []
  const unread = agencies.flatMap(({ id, news: [newest] }) =>
    newest && newest.at > (read[id] ?? 0) ? [newest] : [],
  )
  return unread.map(({ agency, agencyName }) => (
    <Notice key={agency} tone="well" icon={<Icon name="spark" />} title={texts.updated(agencyName)}>
      <Button size="s" onClick={() => void sendMessage('openPage', 'options').finally(() => close())}>
        {texts.whatChanged}
      </Button>
    </Notice>
  ))
}

function Packs() {
  const texts = useTexts(popupTexts)
  const language = useLanguage()
  const packs = usePacks()
  if (packs.state !== 'ready') return null
  const active = packsInUse(packs.entries)
  const refused = packs.entries.length - active.length
  return (
    <div className="pop-packs">
      <Icon name="pack" />
      <div>
        <p>{active.map(({ id, name }) => inLanguage(name, language) ?? id).join(' · ')}</p>
        {refused > 0 ? <p className="pop-more">{texts.refused(refused)}</p> : null}
      </div>
    </div>
  )
}

/** A small mark while the review of last week waits to be read. */
function LastWeek() {
  const texts = useTexts(popupTexts)
  return (
    <div className="pop-week">
      <OpenButton page="insights" icon="spark" label={texts.lastWeek} />
    </div>
  )
}

function OpenButton({ page, icon, label }: { page: OwnPage; icon: IconName; label: string }) {
  return (
    <Button
      look="quiet"
      icon={<Icon name={icon} />}
      onClick={() => {
        // The popup goes with the focus, and with it the answer: nothing is left to do with one.
        void sendMessage('openPage', page).finally(() => close())
      }}
    >
      {label}
    </Button>
  )
}

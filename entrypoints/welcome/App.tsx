/** The first page one sees: what Galateo does, what stays private, how to begin. */
import { LinkButton } from '../../components/Button.tsx'
import { Icon, type IconName } from '../../components/Icon.tsx'
import { LevelBadge } from '../../components/LevelBadge.tsx'
import { useTexts } from '../../components/language.tsx'
import { PageShell } from '../../components/PageShell.tsx'
import { LEVELS } from '../../rules/index.ts'
import { AddSite } from '../page/AddSite.tsx'
import { JoinAgency } from '../page/JoinAgency.tsx'
import { KNOWN_SITES } from '../page/known-sites.ts'
import { pageLinks } from '../page/page-links.ts'
import { pageTexts } from '../page/texts.ts'
import { usePacks } from '../page/use-packs.ts'
import { TryIt } from './TryIt.tsx'
import { welcomeTexts } from './texts.ts'

/** How many of the known sites the text names. */
const NAMED_SITES = 3

export function App() {
  const texts = useTexts(welcomeTexts)
  const pages = useTexts(pageTexts)
  return (
    <PageShell title={texts.title} lead={texts.lead} links={pageLinks(pages)}>
      <title>{`${texts.title} · Galateo`}</title>
      <Parts />
    </PageShell>
  )
}

/** None before the packs are there: the tip at the top, when it came, would push the rest from under a click. */
function Parts() {
  const texts = useTexts(welcomeTexts)
  if (usePacks().state === 'loading') return null
  return (
    <>
      <TryIt />
      <section className="we-part" aria-labelledby="start">
        <h2 id="start">{texts.start}</h2>
        <ol className="we-steps">
          <li>{texts.step1}</li>
          <li>{texts.step2}</li>
          <li>{texts.step3}</li>
        </ol>
      </section>
      <section className="we-part" aria-labelledby="sites">
        <h2 id="sites">{texts.sites}</h2>
        <p className="we-lead">{texts.sitesText(KNOWN_SITES.length - NAMED_SITES)}</p>
        <p className="we-lead">{texts.pin}</p>
        <AddSite />
      </section>
      <section className="we-part" aria-labelledby="agency">
        <h2 id="agency">{texts.agency}</h2>
        <p className="we-lead">{texts.agencyText}</p>
        <JoinAgency />
      </section>
      <section className="we-part" aria-labelledby="levels">
        <h2 id="levels">{texts.levels}</h2>
        <ul className="we-levels">
          {LEVELS.map((level) => (
            <li key={level}>
              <LevelBadge level={level} />
              <p>{texts.levelTexts[level]}</p>
            </li>
          ))}
        </ul>
        <p className="we-more">
          <a href="/options.html#packs">{texts.toRules}</a>
        </p>
      </section>
      <section className="we-part" aria-labelledby="private">
        <h2 id="private">{texts.private}</h2>
        <ul className="we-private">
          <PrivateLine icon="lock" text={texts.private1} />
          <PrivateLine icon="person" text={texts.private2} />
          <PrivateLine icon="trash" text={texts.private3} />
        </ul>
        <p className="we-more">
          <a href="/privacy.html">{texts.toPrivacy}</a>
        </p>
      </section>
      <div className="we-on">
        <LinkButton look="primary" href="/options.html" icon={<Icon name="settings" />}>
          {texts.toOptions}
        </LinkButton>
        <p>{texts.anytime}</p>
      </div>
    </>
  )
}

function PrivateLine({ icon, text }: { icon: IconName; text: string }) {
  return (
    <li>
      <Icon name={icon} />
      <span>{text}</span>
    </li>
  )
}

/** Every choice of the person, saved as it is made. */
import { useTexts } from '../../components/language.tsx'
import { Announcer } from '../../components/Notice.tsx'
import { PageShell } from '../../components/PageShell.tsx'
import { pageLinks } from '../page/page-links.ts'
import { pageTexts } from '../page/texts.ts'
import { useAgencies } from '../page/use-agencies.ts'
import { useFragment } from '../page/use-fragment.ts'
import { useLockState } from '../page/use-lock.ts'
import { usePacks } from '../page/use-packs.ts'
import { About } from './About.tsx'
import { AgenciesSection } from './AgenciesSection.tsx'
import { HistorySection } from './HistorySection.tsx'
import { LookSection } from './LookSection.tsx'
import { PacksSection } from './PacksSection.tsx'
import { PrivacySection } from './PrivacySection.tsx'
import { SectionLinks } from './SectionLinks.tsx'
import { SitesSection } from './SitesSection.tsx'
import { SavingProvider, useSaving } from './saving.tsx'
import { optionsTexts } from './texts.ts'
import { useAddedSites } from './use-added-sites.ts'

export function App() {
  return (
    <SavingProvider>
      <Options />
    </SavingProvider>
  )
}

function Options() {
  const texts = useTexts(optionsTexts)
  return (
    <PageShell
      title={texts.title}
      lead={texts.lead}
      links={pageLinks(useTexts(pageTexts))}
      current="options"
      actions={<Saved />}
    >
      <title>{`${texts.title} · Galateo`}</title>
      <Sections />
    </PageShell>
  )
}

/** None before all that they show is known: what came late would push the others from under a click. */
function Sections() {
  const areListed = [useAgencies(), usePacks()].every(({ state }) => state !== 'loading')
  const lock = useLockState()
  const added = useAddedSites()
  const areKnown = areListed && lock !== undefined && added !== undefined
  useFragment(areKnown)
  if (!areKnown) return null
  return (
    <div className="op-sections">
      <SectionLinks />
      <AgenciesSection />
      <LookSection />
      <HistorySection lock={lock} />
      <SitesSection added={added} />
      <PacksSection />
      <PrivacySection />
      <About />
    </div>
  )
}

/** The quiet confirmation: it stays in sight while one scrolls, and goes by itself. */
function Saved() {
  const texts = useTexts(optionsTexts)
  const { state } = useSaving()
  const said = state === 'saved' ? texts.saved : state === 'failed' ? texts.notSaved : ''
  return (
    <>
      <p className="op-saved" data-state={state} aria-hidden="true">
        {said}
      </p>
      <Announcer>{said}</Announcer>
    </>
  )
}

/** Every choice of the person, saved as it is made. */
import { useTexts } from '../../components/language.tsx'
import { Announcer } from '../../components/Notice.tsx'
import { PageShell } from '../../components/PageShell.tsx'
import { pageLinks } from '../page/page-links.ts'
import { pageTexts } from '../page/texts.ts'
import { About } from './About.tsx'
import { AgenciesSection } from './AgenciesSection.tsx'
import { HistorySection } from './HistorySection.tsx'
import { LookSection } from './LookSection.tsx'
import { PacksSection } from './PacksSection.tsx'
import { PrivacySection } from './PrivacySection.tsx'
import { SitesSection } from './SitesSection.tsx'
import { SavingProvider, useSaving } from './saving.tsx'
import { optionsTexts } from './texts.ts'

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
      <AgenciesSection />
      <LookSection />
      <HistorySection />
      <SitesSection />
      <PacksSection />
      <PrivacySection />
      <About />
    </PageShell>
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

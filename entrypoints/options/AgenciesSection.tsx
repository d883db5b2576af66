import { Disclosure } from '../../components/Disclosure.tsx'
import { useTexts } from '../../components/language.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Section } from '../../components/PageShell.tsx'
import { JoinAgency } from '../page/JoinAgency.tsx'
import { troubleTexts } from '../page/trouble-texts.ts'
import { useAgencies } from '../page/use-agencies.ts'
import { AgencyItem } from './AgencyItem.tsx'
import { agencyTexts } from './agency-texts.ts'

/** The agencies whose guidelines are used here, how each stands, and the way into another. */
export function AgenciesSection() {
  const texts = useTexts(agencyTexts)
  const troubles = useTexts(troubleTexts)
  const list = useAgencies()
  const agencies = list.state === 'ready' ? list.agencies : []
  return (
    <Section id="agencies" title={texts.agencies} lead={texts.agenciesLead}>
      {list.state === 'failed' ? <Notice tone="fault">{texts.failed}</Notice> : null}
      {list.state === 'ready' && agencies.length === 0 ? <p className="op-none">{texts.none}</p> : null}
      {agencies.map((agency) =>
        agency.state === 'loaded' ? (
          <AgencyItem key={agency.id} agency={agency} />
        ) : (
          <Notice key={agency.id} tone="fault" title={texts.unreadable}>
            <p>{texts.notice(troubles[agency.trouble.code])}</p>
          </Notice>
        ),
      )}
      <Disclosure className="op-join" open={agencies.length === 0 || undefined} summary={texts.join}>
        <JoinAgency />
      </Disclosure>
    </Section>
  )
}

/** The tutor's studio: the list of packs, one pack, the agency, or reports, as the address says. */
import { useFocusKept } from '../page/PageViews.tsx'
import { useStudioAddress } from './address.ts'
import { DeskView } from './desk/DeskView.tsx'
import { OpenPack } from './pack/OpenPack.tsx'
import { AgencyView } from './publish/AgencyView.tsx'
import { ReportsView } from './reports/ReportsView.tsx'

export function Studio() {
  const address = useStudioAddress()
  useFocusKept(address.view)
  switch (address.view) {
    case 'pack':
      // Another pack is another page.
      return <OpenPack key={address.pack} id={address.pack} part={address.part} />
    case 'agency':
      return <AgencyView />
    case 'reports':
      return <ReportsView />
    case 'desk':
      return <DeskView />
  }
}

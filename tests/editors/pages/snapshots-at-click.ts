import { mountSnapshots } from './snapshots.ts'

mountSnapshots({ mark: 'cke_editable', press: 'click', wantsKey: true })

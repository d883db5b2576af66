import { mountSnapshots } from './snapshots.ts'

mountSnapshots({ mark: 'note-editable', press: 'mouseup', wantsKey: false })

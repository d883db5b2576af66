/** A pack as a file: to keep, to hand on, to write by hand. */
import type { Pack } from '../../../rules/index.ts'
import { save } from '../../page/save-file.ts'

export function savePackFile(pack: Pack): void {
  save({
    name: `${pack.id || 'galateo-pack'}-${pack.version}.json`,
    type: 'application/json',
    text: `${JSON.stringify(pack, null, 2)}\n`,
  })
}

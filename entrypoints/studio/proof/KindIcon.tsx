import { Icon } from '../../../components/Icon.tsx'
import type { Kind } from './compare-samples.ts'

/** A sign beside the words for what became of a sample draft; none where nothing did. */
export function KindIcon({ kind }: { readonly kind: Kind }) {
  if (kind === 'false-alarm' || kind === 'missed') return <Icon name="warning" size={14} />
  if (kind === 'gained') return <Icon name="plus" size={14} />
  if (kind === 'lost') return <Icon name="minus" size={14} />
  return null
}

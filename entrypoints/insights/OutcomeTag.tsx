import { Icon, type IconName } from '../../components/Icon.tsx'
import { useTexts } from '../../components/language.tsx'
import type { Fate, Outcome } from '../background/history.ts'
import { insightsTexts } from './texts.ts'

/** What became of a draft. */
export function OutcomeTag({ outcome }: { outcome: Outcome }) {
  return (
    <span className="g-tag in-outcome" data-outcome={outcome}>
      {useTexts(insightsTexts).outcomes[outcome]}
    </span>
  )
}

/** What became of a tip. */
export function FateTag({ fate }: { fate: Fate }) {
  return (
    <span className="g-tag in-fate" data-fate={fate}>
      <Icon name={FATE_ICONS[fate]} size={14} />
      {useTexts(insightsTexts).fates[fate]}
    </span>
  )
}

export const FATE_ICONS: Readonly<Record<Fate, IconName>> = {
  open: 'clock',
  fixed: 'check',
  dismissed: 'dismiss',
  muted: 'mute',
  wrong: 'wrong',
  kept: 'arrow-right',
}

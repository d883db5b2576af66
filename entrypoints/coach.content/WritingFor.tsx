import { BrandChoice } from '../../components/BrandChoice.tsx'
import { useCoach, useCoachActions } from './coach-store.ts'

/** For which brand one writes at this composer, where packs speak for brands. */
export function WritingFor() {
  const actions = useCoachActions()
  const brands = useCoach((state) => state.brands)
  const hasComposer = useCoach((state) => state.composer !== undefined)
  return brands && hasComposer ? <BrandChoice brands={brands} onChoose={actions.writeFor} /> : null
}

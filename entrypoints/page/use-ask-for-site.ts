import { useState } from 'react'
import { askForSite } from '../background/site-access-read.ts'
import type { TypedSite } from './typed-site.ts'

/** What came of asking the browser for a site. */
export interface SiteAnswer {
  readonly kind: 'asking' | 'added' | 'refused' | 'failed'
  readonly host: string
}

/** Asking the browser to let Galateo work on a site; only at once after a click or a key, or it refuses. */
export function useAskForSite(onAdded: () => void) {
  const [answer, setAnswer] = useState<SiteAnswer>()

  function ask({ host, pattern }: TypedSite) {
    const tell = (kind: SiteAnswer['kind']) => setAnswer({ kind, host })
    tell('asking')
    askForSite(pattern).then(
      (granted) => {
        tell(granted ? 'added' : 'refused')
        if (granted) onAdded()
      },
      () => tell('failed'),
    )
  }

  return { answer, ask, forget: () => setAnswer(undefined) }
}

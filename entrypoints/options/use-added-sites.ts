import { useEffect, useState } from 'react'
import { type AddedSite, addedSites, watchAddedSites } from '../background/site-access-read.ts'

/**
 * The sites that the person let Galateo work on, `undefined` until they are known; live: sites are added from the popup,
 * and taken back in the browser's own settings too. Those that cannot be read count as none.
 */
export function useAddedSites(): readonly AddedSite[] | undefined {
  const [sites, setSites] = useState<readonly AddedSite[]>()
  useEffect(() => {
    let current = true
    const read = () =>
      void addedSites().then(
        (added) => current && setSites(added),
        (error: unknown) => {
          console.warn('The added sites could not be read:', error)
          if (current) setSites((before) => before ?? [])
        },
      )
    const stop = watchAddedSites(read)
    read()
    return () => {
      current = false
      stop()
    }
  }, [])
  return sites
}

import { useEffect, useState } from 'react'
import { IconButton } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useTexts } from '../../components/language.tsx'
import { type AddedSite, addedSites, removeSite, watchAddedSites } from '../background/site-access-read.ts'
import { AddSite } from '../page/AddSite.tsx'
import { useSaving } from './saving.tsx'
import { optionsTexts } from './texts.ts'

/** The sites that the person let Galateo work on, each with the way to take it off again. */
export function AddedSites() {
  const texts = useTexts(optionsTexts)
  const { save } = useSaving()
  const sites = useAddedSites()
  if (!sites) return null
  return (
    <>
      <h3>{texts.sitesAdded}</h3>
      {sites.length === 0 ? <p className="op-none">{texts.sitesAddedNone}</p> : null}
      <ul aria-label={texts.sitesAdded}>
        {sites.map(({ pattern, host }) => {
          const name = host === '*' ? texts.everySite : host
          return (
            <li key={pattern} className="op-added">
              <span>{name}</span>
              <IconButton
                label={texts.removeSite(name)}
                icon={<Icon name="trash" />}
                onClick={() => save(removeSite(pattern))}
              />
            </li>
          )
        })}
      </ul>
      <AddSite />
    </>
  )
}

/** Live: sites are added from the popup, and taken back in the browser's own settings too. */
function useAddedSites(): readonly AddedSite[] | undefined {
  const [sites, setSites] = useState<readonly AddedSite[]>()
  useEffect(() => {
    let current = true
    const read = () =>
      void addedSites().then(
        (added) => current && setSites(added),
        (error: unknown) => console.warn('The added sites could not be read:', error),
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

import { IconButton } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useTexts } from '../../components/language.tsx'
import { type AddedSite, removeSite } from '../background/site-access-read.ts'
import { AddSite } from '../page/AddSite.tsx'
import { useSaving } from './saving.tsx'
import { optionsTexts } from './texts.ts'

/** The sites that the person let Galateo work on, each with the way to take it off again. */
export function AddedSites({ sites }: { readonly sites: readonly AddedSite[] }) {
  const texts = useTexts(optionsTexts)
  const { save } = useSaving()
  return (
    <>
      <h3>{texts.sitesAdded}</h3>
      {sites.length === 0 ? (
        <p className="op-none">{texts.sitesAddedNone}</p>
      ) : (
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
      )}
      <AddSite />
    </>
  )
}

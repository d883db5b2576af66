/** The agency's page of the studio: what is live, who signs, where, and how community managers join. */
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Select } from '../../../components/fields.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { useTexts } from '../../../components/language.tsx'
import { readPlaces } from '../../background/studio/places.ts'
import { StudioPage } from '../StudioPage.tsx'
import { AgencyDesk } from './agency/AgencyDesk.tsx'
import { FoundAgency } from './agency/FoundAgency.tsx'
import { JoinAsTutor } from './agency/JoinAsTutor.tsx'
import { agencyTexts } from './agency-texts.ts'

type Beginning = 'found' | 'join' | 'choose'

export function AgencyView() {
  const texts = useTexts(agencyTexts)
  const places = useLiveQuery(readPlaces)
  const [beginning, setBeginning] = useState<Beginning>()
  const [chosen, setChosen] = useState<string>()
  /** Founded in this page: its first files go to the place at once. */
  const [founded, setFounded] = useState<string>()
  const place = places?.find(({ agency }) => agency === chosen) ?? places?.[0]

  function done(agency: string) {
    setChosen(agency)
    setBeginning(undefined)
  }

  const stop = () => setBeginning(undefined)
  return (
    <StudioPage
      view="agency"
      title={beginning === undefined && place ? place.name || texts.title : texts.title}
      lead={texts.lead}
      actions={
        place && beginning === undefined ? (
          <Button look="quiet" icon={<Icon name="plus" />} onClick={() => setBeginning('choose')}>
            {texts.another}
          </Button>
        ) : null
      }
    >
      {places === undefined ? (
        <p className="st-quiet">{texts.loading}</p>
      ) : beginning === 'found' ? (
        <FoundAgency
          onDone={(agency) => {
            setFounded(agency)
            done(agency)
          }}
          onCancel={stop}
        />
      ) : beginning === 'join' ? (
        <JoinAsTutor onDone={done} onCancel={stop} />
      ) : place && beginning !== 'choose' ? (
        <>
          {places.length > 1 ? (
            <div className="st-which">
              <Select
                label={texts.which}
                value={place.agency}
                options={places.map(({ agency, name }) => ({ value: agency, label: name }))}
                onChange={setChosen}
              />
            </div>
          ) : null}
          <AgencyDesk key={place.agency} place={place} isNew={place.agency === founded} />
        </>
      ) : (
        <Begin onChoose={setBeginning} {...(place ? { onCancel: stop } : {})} />
      )}
    </StudioPage>
  )
}

function Begin({ onChoose, onCancel }: { onChoose(what: Beginning): void; onCancel?(): void }) {
  const texts = useTexts(agencyTexts)
  return (
    <>
      <EmptyState icon={<Icon name="shield" />} title={texts.begin}>
        {texts.beginText}
      </EmptyState>
      <div className="st-begin">
        <section className="st-sheet">
          <h2>{texts.found}</h2>
          <p>{texts.foundText}</p>
          <div>
            <Button look="primary" onClick={() => onChoose('found')}>
              {texts.found}
            </Button>
          </div>
        </section>
        <section className="st-sheet">
          <h2>{texts.joinAs}</h2>
          <p>{texts.joinAsText}</p>
          <div>
            <Button onClick={() => onChoose('join')}>{texts.joinAs}</Button>
          </div>
        </section>
      </div>
      {onCancel ? (
        <div className="st-form-actions">
          <Button onClick={onCancel}>{texts.cancel}</Button>
        </div>
      ) : null}
    </>
  )
}

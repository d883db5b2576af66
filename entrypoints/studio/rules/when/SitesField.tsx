import { IconButton } from '../../../../components/Button.tsx'
import { Select } from '../../../../components/fields.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { SIGNS } from '../../../coach.content/sites/registry.ts'
import type { FieldProps } from '../fields/field.ts'
import { whenTexts } from './texts.ts'

/** Sites by the names that people know; one that Galateo does not know is shown by its id. */
export function SitesField({ value = [], change }: FieldProps<readonly string[]>) {
  const texts = useTexts(whenTexts)
  const others = SIGNS.filter(({ id }) => !value.includes(id))
  return (
    <div className="st-sites">
      {value.length > 0 ? (
        <ul>
          {value.map((id) => (
            <li className="st-chip" key={id}>
              <span>{siteName(id)}</span>
              <IconButton
                label={texts.removeSite(siteName(id))}
                icon={<Icon name="close" size={14} />}
                onClick={() => {
                  const next = value.filter((each) => each !== id)
                  change(next.length === 0 ? undefined : next)
                }}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <Select<string>
        label={texts.addSite}
        silentLabel
        value=""
        options={[
          { value: '', label: texts.chooseSite },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(id) => {
          if (id !== '') change([...value, id])
        }}
      />
    </div>
  )
}

function siteName(id: string): string {
  return SIGNS.find((signs) => signs.id === id)?.name ?? id
}

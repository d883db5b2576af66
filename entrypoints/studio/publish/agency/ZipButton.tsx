import { Button, type ButtonProps } from '../../../../components/Button.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { writeZip } from '../../../../rules/feed/index.ts'
import type { AgencyPlace } from '../../../background/studio/places.ts'
import { saveBlob } from '../../../page/save-file.ts'
import { agencyTexts } from '../agency-texts.ts'

/** The files of a place that is filled by hand, to be unpacked there. */
export function ZipButton({
  place: { files, name },
  look = 'primary',
}: { place: AgencyPlace } & Pick<ButtonProps, 'look'>) {
  const texts = useTexts(agencyTexts)
  if (!files) return null
  const title = name.replace(/[^\p{L}\d]+/gu, '-')
  return (
    <Button
      size="s"
      look={look}
      icon={<Icon name="download" size={16} />}
      onClick={() =>
        saveBlob(`${title}.zip`, new Blob([writeZip(files, Date.now())], { type: 'application/zip' }))
      }
    >
      {texts.zip}
    </Button>
  )
}

import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useFormat, useLanguage, useTexts } from '../../components/language.tsx'
import type { DraftRecord, Notes } from '../background/history.ts'
import { save } from '../page/save-file.ts'
import { type ExportFormat, exportFile } from './export.ts'
import { insightsTexts } from './texts.ts'

interface ExportDialogProps {
  readonly open: boolean
  /** What goes into the file. */
  readonly records: readonly DraftRecord[]
  readonly notes: Notes
  onClose(): void
}

export function ExportDialog({ open, records, notes, onClose }: ExportDialogProps) {
  const texts = useTexts(insightsTexts)
  const format = useFormat()
  const language = useLanguage()

  function take(as: ExportFormat) {
    save(exportFile(as, records, notes, new Date(), language))
    onClose()
  }

  return (
    <Dialog
      open={open}
      title={texts.exportTitle}
      onClose={onClose}
      actions={
        <>
          <Button icon={<Icon name="download" />} onClick={() => take('csv')}>
            {texts.exportCsv}
          </Button>
          <Button icon={<Icon name="download" />} onClick={() => take('json')}>
            {texts.exportJson}
          </Button>
        </>
      }
    >
      <p>{texts.exportText(format.number(records.length), records.length)}</p>
    </Dialog>
  )
}

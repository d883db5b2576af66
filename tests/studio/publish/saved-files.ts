/** Files that a page handed to the person, as they were saved. */
import { vi } from 'vitest'

/** Locking a file takes long on purpose, and longer on a busy machine. */
const PATIENCE = { timeout: 20_000 }

export function savedFiles(): { last(): Promise<File> } {
  const saved: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    if (content instanceof Blob) saved.push(content)
    return 'blob:saved'
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
  return {
    async last() {
      const content = await vi.waitFor(() => {
        const newest = saved.pop()
        if (!newest) throw new Error('Nothing was saved')
        return newest
      }, PATIENCE)
      return new File([await content.arrayBuffer()], 'galateo.key')
    },
  }
}

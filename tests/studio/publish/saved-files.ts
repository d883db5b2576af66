/** Files that a page handed to the person, as they were saved. */
import { vi } from 'vitest'
import { eventually } from '../../eventually.ts'

export function savedFiles(): { last(): Promise<File> } {
  const saved: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    if (content instanceof Blob) saved.push(content)
    return 'blob:saved'
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
  return {
    async last() {
      const content = await eventually(() => {
        const newest = saved.pop()
        if (!newest) throw new Error('Nothing was saved')
        return newest
      })
      return new File([await content.arrayBuffer()], 'galateo.key')
    },
  }
}

export interface TextFile {
  readonly name: string
  /** Its media type. */
  readonly type: string
  readonly text: string
}

/** Hands a file to the person, as a download. */
export function save({ name, type, text }: TextFile): void {
  saveBlob(name, new Blob([text], { type }))
}

export function saveBlob(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

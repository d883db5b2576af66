/** What a disk, or Node, says when it refuses something. */

/** E.g. `ENOENT`; empty when there is none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Why a file or folder could not be read or written, in words. */
export function fileProblem(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'there is no such file or folder'
    case 'EACCES':
    case 'EPERM':
      return 'access to it is denied'
    case 'EISDIR':
      return 'this is a folder'
    default:
      return messageOf(error)
  }
}

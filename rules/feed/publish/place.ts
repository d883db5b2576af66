/** Where a feed is published: anything that can give back a file by its path, and take one. */
import type { Bytes } from '../bytes.ts'

export interface Place {
  /** Others may write there in the same moment. */
  readonly isShared?: boolean
  /** The file as it lies there now, past every cache; `file` is absent when there is none. */
  read(path: string): Promise<PlaceAnswer<{ readonly file?: StoredFile }>>
  /**
   * Puts a whole file in its place, making folders as needed. With `over`, the place is asked to refuse when it holds
   * something else by now; not every place can, so that reading back decides.
   */
  write(path: string, bytes: Bytes, over?: Over): Promise<PlaceAnswer<object>>
  /** Keeps other writers away from a file that is there, where the place can. Absent: it cannot. */
  lock?(path: string): Promise<PlaceAnswer<{ readonly lock?: Lock }>>
}

export interface StoredFile {
  readonly bytes: Bytes
  readonly etag?: string
}

/** What the writer believes to be there. */
export type Over = { readonly file: StoredFile | undefined; readonly lock?: Lock | undefined }

export interface Lock {
  readonly token: string
  release(): Promise<void>
}

export type PlaceAnswer<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly problem: PlaceProblem }

export type PlaceProblem =
  | { readonly code: 'offline' }
  | { readonly code: 'unreachable' }
  | { readonly code: 'silent' }
  /** Name or password, or access key or secret, are not right. */
  | { readonly code: 'wrong-password' }
  /** This computer's clock is too wrong for the place to believe a signature. */
  | { readonly code: 'clock' }
  /** They are right, but may not do this. */
  | { readonly code: 'forbidden'; readonly path: string }
  /** The folder is not there and cannot be made. */
  | { readonly code: 'no-folder'; readonly path: string }
  /** Disk or quota are full. */
  | { readonly code: 'full' }
  /** The host takes no file as large as this one. */
  | { readonly code: 'too-large'; readonly path: string; readonly bytes: number }
  /** Someone else holds the file: try again in a minute. */
  | { readonly code: 'locked' }
  /** Someone else changed it in between. */
  | { readonly code: 'changed' }
  /** The host sends elsewhere, or shows a web page: the address is not that of the folder. */
  | { readonly code: 'not-a-folder'; readonly status: number }
  | { readonly code: 'server'; readonly status: number; readonly path: string }
  /** What was read back is not what was written. */
  | { readonly code: 'not-as-written'; readonly path: string }
  /** A folder of this computer: what the system said. */
  | { readonly code: 'disk'; readonly detail: string }

/** Where the files of a feed lie, relative to its address. */
import type { Kid, Sha256 } from './parts.ts'

export const rootPath = (version: number) => `root/${version}.jws`
export const feedPath = (kid: Kid) => `feeds/${kid}.jws`
export const packPath = (sha256: Sha256) => `packs/${sha256}.json`

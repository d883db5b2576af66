/**
 * The public door of the feed: formats, sync, publishing and keys. Pure but for WebCrypto: network, store, clock
 * and chance are handed in (`World`, `FeedStore`), so that it runs the same in Node, in the background and in the studio.
 */

// Formats
export { type Bytes, sha256Hex, utf8 } from './bytes.ts'
export { hostOf, readAddress } from './formats/address.ts'
export {
  comparisonLetters,
  type Enrolment,
  type EnrolmentProblem,
  enrolmentCode,
  enrolmentLink,
  fingerprintOf,
  type ReadEnrolment,
  readEnrolment,
} from './formats/enrolment.ts'
export type { Feed, ListedPack } from './formats/feed.ts'
export type { AgencyId, Kid, PublicJwk, Sha256 } from './formats/parts.ts'
export { feedPath, packPath } from './formats/paths.ts'
export type { Root, RootKey, Tutor, TutorState } from './formats/root.ts'
export type { AgencyState } from './formats/state.ts'
// Keys
export {
  isBackupOf,
  type KeyBackup,
  type KeyRole,
  lockKey,
  printableCode,
  readPrintableCode,
  SHORTEST_PASSPHRASE,
  type UnlockedKey,
  unlockKey,
} from './keys/backup.ts'
export { isResignDue } from './keys/heartbeat.ts'
export { makeKey, type OwnKey, ownKey, type PrivateJwk } from './keys/make.ts'
export { readTutorRequest, type TutorRequest, tutorRequestCode } from './keys/request.ts'
export * from './limits.ts'
// Publishing
export {
  type PutFeed,
  putFeed,
  type TakenFeed,
  type TakenRoot,
  type TakenTutorFeed,
  takeFeed,
  takeRoot,
  takeTutorFeed,
  type WholeFeed,
} from './publish/copy.ts'
export { JOIN_PATH, joinPage } from './publish/join-page.ts'
export type { Lock, Over, Place, PlaceAnswer, PlaceProblem, StoredFile } from './publish/place.ts'
export { type CheckedRelease, checkRelease, type ReleaseProblem } from './publish/problems.ts'
export { ensureFile, type Publication, type Published, publish, publishRoot } from './publish/publish.ts'
export { buildRelease, type ReleaseFiles } from './publish/release.ts'
export {
  type ChangedRoot,
  firstRoot,
  nextRoot,
  type RootChange,
  type SignedNext,
  signNextRoot,
} from './publish/root.ts'
export { type S3Access, s3Place } from './publish/s3.ts'
export { type WebdavAccess, webdavPlace } from './publish/webdav.ts'
export {
  memoryPlace,
  readZip,
  writeZip,
} from './publish/zip.ts'
// Trust
export { readRoot } from './signatures/read-root.ts'
// Sync
export { changesBetween } from './sync/changes.ts'
export { compareVersions } from './sync/compose.ts'
export { enrol, type Preview, preview } from './sync/enrol.ts'
export { goBack, takeNewest } from './sync/go-back.ts'
export { loadAgency } from './sync/load.ts'
export { memoryStore } from './sync/memory-store.ts'
export type { LoadedAgency, LoadedPack, PackChange, SyncReport } from './sync/report.ts'
export type { AgencyStatus, Label, TutorStatus } from './sync/status.ts'
export { sync } from './sync/sync.ts'
export {
  type FeedFile,
  isNotice,
  type KeepingTrouble,
  type NetworkTrouble,
  type Notice,
  type Trouble,
  type TroubleNote,
} from './sync/troubles.ts'
export type { FeedChange, FeedStore, Send, World } from './sync/world.ts'

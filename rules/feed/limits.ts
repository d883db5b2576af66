/** What a feed may be at most, and how long things last. Times are in milliseconds, sizes in decoded bytes. */

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Size of one `root/N.jws`. */
export const MOST_ROOT_BYTES = 64 * 1024
/** Size of one `feeds/<kid>.jws`. */
export const MOST_FEED_BYTES = 256 * 1024
/** Size of one `packs/<sha256>.json`. */
export const MOST_PACK_BYTES = 1_000_000
/** Bytes of packs that one sync takes from a host; what is left waits for the next sync. */
export const MOST_BYTES_PER_SYNC = 20_000_000
/** New roots that one sync follows. */
export const MOST_ROOTS_PER_SYNC = 64
export const MOST_ROOT_KEYS = 8
export const MOST_TUTORS = 50
export const MOST_SCOPES = 50
export const MOST_PACKS_PER_FEED = 100
/** Versions of a root and numbers of a feed are below this, so that nobody can jump to the end of all numbers. */
export const NUMBERS_END = 2 ** 31

/** How long a host may take to begin its answer, and between two pieces of it. */
export const LONGEST_SILENCE = 15_000
/** How long one file may take in all, however steadily it trickles. */
export const LONGEST_DOWNLOAD = 2 * MINUTE

/** Between two syncs that went well; each time multiplied by a random number in `JITTER`. */
export const SYNC_EVERY = HOUR
/** After the first failure; doubled by each further one. */
export const FIRST_RETRY = 5 * MINUTE
/** After the first time that a file arrived damaged: it was probably just being written. */
export const DAMAGED_RETRY = MINUTE
/** The longest wait, whatever the host asks for and however often it failed. */
export const LONGEST_WAIT = DAY
export const JITTER = [0.8, 1.2] as const
/** After this long a feed is asked for without its ETag: some hosts keep an ETag over a change. */
export const FULL_FETCH_EVERY = DAY

/** A feed is signed anew each week and lasts longer than a tutor's holidays. */
export const FEED_LIFE = 45 * DAY
export const RESIGN_EVERY = 7 * DAY
/** A root is signed when people come and go, at least once in this time. */
export const ROOT_LIFE = 400 * DAY
/** How long after its end a feed counts as expired rather than stale. */
export const STALE_FOR = 7 * DAY
/** How far ahead of the time a feed may be dated. */
export const MOST_FUTURE = DAY
/** A clock that differs more from the host's is told to its owner. */
export const MOST_SKEW = 10 * MINUTE
/** Failures in a row after which a feed counts as broken. */
export const BROKEN_AFTER = 10
/** Tries after which a missing feed is told as missing rather than as a passing fault. */
export const MISSING_AFTER = 3

/** Between two publications of one feed: some web servers tell changes apart only by the second. */
export const BETWEEN_PUBLICATIONS = 2000

/** Before a place that is busy with another writer is asked again, about: longer each time. In ms. */
export const BETWEEN_TRIES = 300

/** After this long whoever wrote in the same moment has written too, and reading back shows whose feed stays. In ms. */
export const SETTLING = 1000

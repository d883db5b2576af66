/** What went wrong with a feed, in sentences that say what to do. */
import type { PlaceProblem, ReleaseProblem, Trouble } from '../../feed/index.ts'

export function placeWords(problem: PlaceProblem): string {
  switch (problem.code) {
    case 'offline':
      return 'there is no network'
    case 'unreachable':
      return 'the host does not answer'
    case 'silent':
      return 'the host took the question and fell silent'
    case 'wrong-password':
      return 'name and password, or the keys, are not right'
    case 'clock':
      return 'this computer’s clock is too wrong for the host: set it'
    case 'forbidden':
      return `${problem.path} may not be read or written with these rights`
    case 'no-folder':
      return `the folder above ${problem.path || 'the feed'} is not there, and cannot be made`
    case 'full':
      return 'the disk or the quota is full'
    case 'too-large':
      return `the host does not take a file of ${problem.bytes} bytes (${problem.path}): raise its limit`
    case 'locked':
      return 'someone else is writing: try again in two minutes'
    case 'changed':
      return 'something else lies there by now: look at it first (galateo feed status)'
    case 'not-a-folder':
      return `this address is no folder to write in (HTTP ${problem.status})`
    case 'server':
      return `the host answered ${problem.path} with error ${problem.status}`
    case 'not-as-written':
      return `${problem.path} was written, but reads otherwise`
    case 'disk':
      return problem.detail
  }
}

export function releaseWords(problem: ReleaseProblem): readonly string[] {
  switch (problem.code) {
    case 'faults':
      return problem.faults.map(
        ({ path, message }) => `${problem.pack}: ${path === '' ? '' : `${path}: `}${message.en}`,
      )
    case 'examples':
      return problem.failures.map(
        ({ id, language, text, message }) =>
          `${problem.pack}/${id} [${language}]: ${message.en} ${JSON.stringify(text)}`,
      )
    case 'outside-scope':
      return [`${problem.pack}: the agency’s root does not let this tutor publish it`]
    case 'too-large':
      return [`${problem.pack}: ${problem.bytes} bytes are more than a pack may have`]
    case 'twice':
      return [`${problem.pack}: given twice`]
    case 'too-many':
      return [`${problem.count} packs are more than a feed may list`]
    case 'same-version':
      return [`${problem.pack}: it changed, so its version must be higher than ${problem.published}`]
  }
}

export function troubleWords(trouble: Trouble): string {
  switch (trouble.code) {
    case 'offline':
      return 'there is no network, or no such host'
    case 'unreachable':
      return 'the host does not answer'
    case 'silent':
      return 'the host took the question and fell silent'
    case 'server':
      return `the host answered ${fileWords(trouble.file)} with error ${trouble.status}`
    case 'missing':
      return `${fileWords(trouble.file)} is not there`
    case 'refused':
      return `the host asks for a password for ${fileWords(trouble.file)} (HTTP ${trouble.status})`
    case 'portal':
      return `a web page came instead of ${fileWords(trouble.file)}: a sign-in page, or the wrong address`
    case 'redirected':
      return `the host sends elsewhere for ${fileWords(trouble.file)}, which is not followed`
    case 'empty':
      return `${fileWords(trouble.file)} is empty`
    case 'too-large':
      return `${fileWords(trouble.file)} is larger than ${trouble.most} bytes`
    case 'bad-signature':
      return `${fileWords(trouble.file)} is not rightly signed`
    case 'unknown-key':
      return `${fileWords(trouble.file)} is signed by a key that the agency does not name for it`
    case 'someone-else':
      return `root ${trouble.version} is signed by someone else`
    case 'other-agency':
      return `${fileWords(trouble.file)} is of another agency`
    case 'malformed':
      return `${fileWords(trouble.file)} does not say what it must (${trouble.path || 'it is empty'})`
    case 'rolled-back':
      return `${fileWords(trouble.file)} has number ${trouble.found}, after ${trouble.seen} was seen`
    case 'two-with-one-number':
      return `there are two of ${fileWords(trouble.file)} with number ${trouble.number}`
    case 'from-the-future':
      return `${fileWords(trouble.file)} is dated ${new Date(trouble.issued).toISOString()}, which is still to come`
    case 'newer-format':
      return `${fileWords(trouble.file)} is written for a newer Galateo`
    case 'missing-root':
      return `the feed was made with root ${trouble.wanted}, but the host ends at ${trouble.known}`
    case 'damaged-pack':
      return `pack ${trouble.pack} ${trouble.version} is damaged`
    case 'bad-pack': {
      const [fault] = trouble.faults
      const why = fault ? `: ${fault.path === '' ? '' : `${fault.path}: `}${fault.message.en}` : ''
      return `pack ${trouble.pack} ${trouble.version} cannot be used${why}`
    }
    case 'more-to-come':
      return 'there is more to fetch than one sync takes'
    case 'not-kept':
      return `it could not be kept: ${trouble.detail}`
    case 'damaged-store':
      return 'what was kept is damaged'
    case 'outside-scope':
      return `pack ${trouble.pack} is left out: its tutor may not publish it`
    case 'conflict':
      return `pack ${trouble.pack} comes from ${trouble.tutors.length} tutors in the same version with different content: none is used`
    case 'clock':
      return `this computer’s clock is ${Math.round(Math.abs(trouble.skew) / 60_000)} minutes ${trouble.skew > 0 ? 'behind' : 'ahead of'} the host’s`
  }
}

type File = Extract<Trouble, { file: unknown }>['file']

function fileWords(file: File): string {
  switch (file.kind) {
    case 'root':
      return `root/${file.version}.jws`
    case 'feed':
      return `feeds/${file.tutor}.jws`
    case 'pack':
      return `pack ${file.pack} ${file.version}`
  }
}

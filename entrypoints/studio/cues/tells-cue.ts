/** Whether a comment is of a kind, with nothing but that kind to tell. */
import {
  type CueSpec,
  compile,
  entryFaults,
  FORMAT,
  type Language,
  type Pack,
  type Ruleset,
  readConversation,
} from '../../../rules/index.ts'

/** A cue keeps its ruleset for as long as it stays as it is. */
const rulesets = new WeakMap<CueSpec, Ruleset>()

/** `false` as well when the cue cannot be read yet. */
export function tellsCue(cue: CueSpec, comment: string, language: Language): boolean {
  let ruleset = rulesets.get(cue)
  if (!ruleset) {
    ruleset = compile([packOf(cue)])
    rulesets.set(cue, ruleset)
  }
  const { cues } = readConversation({ surface: 'reply', text: comment, language }, ruleset)
  return cues.some(({ id }) => id === NAME)
}

/** The name stands in for one that may still be missing. */
const NAME = 'cue'

function packOf(cue: CueSpec): Pack {
  const named = { ...cue, id: NAME }
  return {
    format: FORMAT,
    id: 'tried',
    version: '1.0.0',
    name: { en: 'Tried' },
    languages: ['it', 'en'],
    // Its examples may be empty while they are written: they are not what is looked for.
    cues: entryFaults('cues', { ...named, examples: {} }, 0).length === 0 ? [named] : [],
  }
}

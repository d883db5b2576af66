/**
 * The packs shipped in the extension, as raw data: they go through `parsePack` like any other. A pack lies in a
 * folder, one file per theme, so that each file can be read and changed on its own.
 */
import accessibility from './netiquette/accessibility.json' with { type: 'json' }
import clarity from './netiquette/clarity.json' with { type: 'json' }
import conversation from './netiquette/conversation.json' with { type: 'json' }
import courtesy from './netiquette/courtesy.json' with { type: 'json' }
import cues from './netiquette/cues.json' with { type: 'json' }
import guidelines from './netiquette/guidelines.json' with { type: 'json' }
import harm from './netiquette/harm.json' with { type: 'json' }
import insults from './netiquette/insults.json' with { type: 'json' }
import lessons from './netiquette/lessons.json' with { type: 'json' }
import netiquetteHead from './netiquette/pack.json' with { type: 'json' }
import privacy from './netiquette/privacy.json' with { type: 'json' }
import replies from './netiquette/replies.json' with { type: 'json' }
import spelling from './netiquette/spelling.json' with { type: 'json' }
import swearing from './netiquette/swearing.json' with { type: 'json' }
import tone from './netiquette/tone.json' with { type: 'json' }
import { strategy } from './strategy.ts'
import { voice } from './voice.ts'

/** Respect, courtesy, clarity, privacy and accessible text, in Italian and English. */
const netiquette: unknown = {
  ...netiquetteHead,
  cues,
  guidelines,
  lessons,
  rules: [
    ...insults,
    ...swearing,
    ...harm,
    ...privacy,
    ...courtesy,
    ...tone,
    ...conversation,
    ...replies,
    ...clarity,
    ...spelling,
    ...accessibility,
  ],
}

/** Every shipped pack, a pack after those it extends: `--pack builtin` on the command line. Hand each to `parsePack`. */
export const builtinPacks: readonly unknown[] = [netiquette, voice, strategy]

/** What Vale asks of a rule's action before it runs the rule. */
import type { ValeSpec } from '../spec.ts'
import { stepsOf } from './edits.ts'

/** Why the action is none, in Vale's words. A pattern is not looked at; a script that suggests is taken to be there. */
export function actionFault({ name, params }: NonNullable<ValeSpec['action']>): string | undefined {
  switch (name) {
    case 'replace':
    case 'remove':
      return undefined
    case 'suggest':
      if (params.length !== 1) return "'suggest' takes one parameter"
      return params[0] === 'spellings' ? "'spellings' are suggested by spelling rules only" : undefined
    case 'convert':
      return params.join() === 'simple' ? undefined : "'convert' takes one parameter: simple"
    case 'edit': {
      const steps = stepsOf(params)
      return typeof steps === 'string' ? steps : undefined
    }
    default:
      return `unknown action '${name}'`
  }
}

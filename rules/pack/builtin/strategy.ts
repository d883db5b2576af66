/** Strategy and legal: what a company may promise, disclose and escalate. It says what to check and whom to ask. */
import advertising from './strategy/advertising.json' with { type: 'json' }
import complaints from './strategy/complaints.json' with { type: 'json' }
import cues from './strategy/cues.json' with { type: 'json' }
import disclosure from './strategy/disclosure.json' with { type: 'json' }
import escalation from './strategy/escalation.json' with { type: 'json' }
import guidelines from './strategy/guidelines.json' with { type: 'json' }
import lessons from './strategy/lessons.json' with { type: 'json' }
import lessonsPromises from './strategy/lessons-promises.json' with { type: 'json' }
import overrides from './strategy/overrides.json' with { type: 'json' }
import head from './strategy/pack.json' with { type: 'json' }
import people from './strategy/people.json' with { type: 'json' }
import promises from './strategy/promises.json' with { type: 'json' }
import replies from './strategy/replies.json' with { type: 'json' }

export const strategy: unknown = {
  ...head,
  overrides,
  cues,
  guidelines,
  replies,
  lessons: [...lessons, ...lessonsPromises],
  rules: [...complaints, ...promises, ...escalation, ...disclosure, ...advertising, ...people],
}

/** The voice starter: how a company sounds when it talks like a person. Agencies extend it with the brand's voice. */
import address from './voice/address.json' with { type: 'json' }
import apology from './voice/apology.json' with { type: 'json' }
import concrete from './voice/concrete.json' with { type: 'json' }
import form from './voice/form.json' with { type: 'json' }
import glossary from './voice/glossary.json' with { type: 'json' }
import guidelines from './voice/guidelines.json' with { type: 'json' }
import inclusive from './voice/inclusive.json' with { type: 'json' }
import lessons from './voice/lessons.json' with { type: 'json' }
import lessonsPerson from './voice/lessons-person.json' with { type: 'json' }
import head from './voice/pack.json' with { type: 'json' }
import plain from './voice/plain.json' with { type: 'json' }
import replies from './voice/replies.json' with { type: 'json' }

export const voice: unknown = {
  ...head,
  glossary,
  guidelines,
  replies,
  lessons: [...lessons, ...lessonsPerson],
  rules: [...address, ...concrete, ...apology, ...plain, ...form, ...inclusive],
}

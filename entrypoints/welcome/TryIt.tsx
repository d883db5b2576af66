/** A complaint and a hurried answer to it, to write better: the coach as it will be, before any page is open. */
import { useMemo, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useLanguage, useTexts } from '../../components/language.tsx'
import { compile, packsFor } from '../../rules/index.ts'
import { packsInUse } from '../background/messages.ts'
import { TrialComposer } from '../page/TrialComposer.tsx'
import { usePacks } from '../page/use-packs.ts'
import { welcomeTexts } from './texts.ts'

export function TryIt() {
  const texts = useTexts(welcomeTexts)
  const language = useLanguage()
  const ruleset = useRuleset()
  // Begins anew in the other language.
  const [written, setWritten] = useState<{ readonly language: string; readonly text: string }>()
  const text = written?.language === language ? written.text : texts.tryDraft
  const conversation = useMemo(
    () => ({ surface: 'reply', author: texts.tryAuthor, text: texts.tryComment, language }) as const,
    [texts, language],
  )
  return (
    <section className="we-try" aria-labelledby="try">
      <h2 id="try">{texts.tryTitle}</h2>
      <p className="we-lead">{texts.tryLead}</p>
      <div className="we-stage">
        <TrialComposer
          {...{ ruleset, language, text, conversation }}
          quiet={ruleset && text.trim() !== '' ? texts.tryDone : texts.tryEmpty}
          headingLevel={3}
          onWrite={(next) => setWritten({ language, text: next })}
        />
      </div>
      <div className="we-try-foot">
        <p>{texts.tryKept}</p>
        {text === texts.tryDraft ? null : (
          <Button
            look="quiet"
            size="s"
            icon={<Icon name="back" size={16} />}
            onClick={() => setWritten(undefined)}
          >
            {texts.tryAgain}
          </Button>
        )}
      </div>
    </section>
  )
}

/** The packs that hold wherever one writes. */
function useRuleset() {
  const packs = usePacks()
  const entries = packs.state === 'ready' ? packs.entries : undefined
  return useMemo(() => entries && compile(packsFor(packsInUse(entries), {})), [entries])
}
